import 'server-only';
import { type Ability, canOn } from '@/lib/domain/permissions';
import { notFound, type Work } from '../command';
import { lockCandidate } from '../locks';

/**
 * The nominee, locked, with the version that the office reads. One who was never submitted, or on whom this actor may
 * not act, is answered like one who does not exist.
 */
export async function reviewedCandidate(work: Work, candidateId: string, ability: Ability) {
  const candidate = await lockCandidate(work.tx, candidateId);
  if (!candidate.currentVersionId || !canOn(work.actor, ability, candidate)) notFound();
  const version = await work.tx.formVersion.findUniqueOrThrow({ where: { id: candidate.currentVersionId } });
  return { ...candidate, version };
}
export type ReviewedCandidate = Awaited<ReturnType<typeof reviewedCandidate>>;
