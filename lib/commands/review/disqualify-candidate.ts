import 'server-only';
import { z } from 'zod';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { type CommandContext, type Outcome, runCommand } from '../command';
import { recountQuota } from '../quota';
import { finishReview } from './finish-review';
import { reviewedCandidate } from './reviewed-candidate';

export const disqualification = z.object({
  candidateId: z.uuid(),
  reason: z.string().trim().min(1, '请填写不通过的理由').max(1000, '理由请控制在1000字以内'),
});

/** 资格审查不通过, with the reason; a place of the committee's quota becomes free (B11). */
export function disqualifyCandidate(
  context: CommandContext,
  { candidateId, reason }: z.infer<typeof disqualification>,
): Promise<Outcome<{ candidateId: string; state: CandidateState }>> {
  return runCommand(context, 'review.disqualifyCandidate', async (work) => {
    const candidate = await reviewedCandidate(work, candidateId, 'review.judge');
    const state = await finishReview(work, candidate, 'disqualify', reason);
    await recountQuota(work, candidate);
    return { candidateId, state };
  });
}
