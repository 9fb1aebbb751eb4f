import 'server-only';
import { z } from 'zod';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { type CommandContext, type Outcome, runCommand } from '../command';
import { recountQuota } from '../quota';
import { advanceCandidate } from '../transition';
import { reviewedCandidate } from './reviewed-candidate';

export const reconsideration = z.object({
  candidateId: z.uuid(),
  reason: z.string().trim().min(1, '请填写重新审查的理由').max(1000, '理由请控制在1000字以内'),
});

/** 重新审查: takes the verdict of 资格审查 back; the reason stays in the timeline. */
export function reconsiderCandidate(
  context: CommandContext,
  { candidateId, reason }: z.infer<typeof reconsideration>,
): Promise<Outcome<{ candidateId: string; state: CandidateState }>> {
  return runCommand(context, 'review.reconsiderCandidate', async (work) => {
    const candidate = await reviewedCandidate(work, candidateId, 'review.judge');
    const snapshotHash = candidate.version.contentHash;
    const state = await advanceCandidate(work, candidate, 'reconsider', { opinion: reason, snapshotHash });
    await recountQuota(work, candidate);
    return { candidateId, state };
  });
}
