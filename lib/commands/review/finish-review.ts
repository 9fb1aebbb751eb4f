import 'server-only';
import type { CandidateEvent, CandidateState } from '@/lib/domain/lifecycle';
import type { Work } from '../command';
import { advanceCandidate } from '../transition';
import type { ReviewedCandidate } from './reviewed-candidate';

/** Steps that still stand between a submitted nominee and the verdict; each is recorded as a transition of its own. */
const stepsBefore: Partial<Record<CandidateState, CandidateEvent[]>> = {
  SUBMITTED: ['accept', 'passFormalCheck'],
  ACCEPTED: ['passFormalCheck'],
};

/** Brings 资格审查 to its end in one go, so that a clean nominee costs the reviewer one key. */
export async function finishReview(
  work: Work,
  candidate: ReviewedCandidate,
  verdict: 'qualify' | 'disqualify',
  opinion: string,
): Promise<CandidateState> {
  const snapshotHash = candidate.version.contentHash;
  let state = candidate.state as CandidateState;
  for (const event of stepsBefore[state] ?? []) {
    state = await advanceCandidate(work, { id: candidate.id, state }, event, { snapshotHash });
  }
  return advanceCandidate(work, { id: candidate.id, state }, verdict, { opinion, snapshotHash });
}
