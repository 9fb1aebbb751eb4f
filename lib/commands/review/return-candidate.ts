import 'server-only';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { type CommandContext, type Outcome, runCommand } from '../command';
import { type ReturnOrder, sendBack } from '../returns';
import { reviewedCandidate } from './reviewed-candidate';

/** 退回修改: the nominating organisation sees the opinion, and each comment on its field, and submits again. */
export function returnCandidate(
  context: CommandContext,
  order: ReturnOrder,
): Promise<Outcome<{ candidateId: string; state: CandidateState }>> {
  return runCommand(context, 'review.returnCandidate', async (work) => {
    const candidate = await reviewedCandidate(work, order.candidateId, 'review.judge');
    return { candidateId: candidate.id, state: await sendBack(work, candidate, 'returnForRevision', order) };
  });
}
