import 'server-only';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { type CommandContext, type Outcome, runCommand } from '../command';
import { advanceCandidate } from '../transition';
import { reviewedCandidate } from './reviewed-candidate';

/** 受理: the office takes a submitted nominee in hand (通知 二). */
export function acceptCandidate(
  context: CommandContext,
  { candidateId }: { candidateId: string },
): Promise<Outcome<{ candidateId: string; state: CandidateState }>> {
  return runCommand(context, 'review.acceptCandidate', async (work) => {
    const candidate = await reviewedCandidate(work, candidateId, 'review.judge');
    const snapshotHash = candidate.version.contentHash;
    return { candidateId, state: await advanceCandidate(work, candidate, 'accept', { snapshotHash }) };
  });
}
