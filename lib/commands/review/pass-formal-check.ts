import 'server-only';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { type CommandContext, type Outcome, runCommand } from '../command';
import { advanceCandidate } from '../transition';
import { reviewedCandidate } from './reviewed-candidate';

/** 信息审核通过: the form is complete and consistent; whether the person qualifies is the next question. */
export function passFormalCheck(
  context: CommandContext,
  { candidateId }: { candidateId: string },
): Promise<Outcome<{ candidateId: string; state: CandidateState }>> {
  return runCommand(context, 'review.passFormalCheck', async (work) => {
    const candidate = await reviewedCandidate(work, candidateId, 'review.judge');
    const snapshotHash = candidate.version.contentHash;
    return { candidateId, state: await advanceCandidate(work, candidate, 'passFormalCheck', { snapshotHash }) };
  });
}
