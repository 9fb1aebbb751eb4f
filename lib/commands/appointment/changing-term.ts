import 'server-only';
import { readDay } from '@/lib/data/stored-day';
import type { ChangingTerm } from '@/lib/domain/appointment/term-change';
import type { SelectionChannel } from '@/lib/domain/glossary';
import { instructorReach, isWithinReach } from '@/lib/domain/instructor-reach';
import type { InstructorState } from '@/lib/domain/lifecycle';
import type { Ability } from '@/lib/domain/permissions';
import type { Transaction } from '@/lib/platform/database';
import { notFound, type Work } from '../command';

/** The term, locked until the transaction ends, with its letter and nominee. */
export async function lockTerm(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Term" WHERE id = ${id}::uuid FOR UPDATE`;
  const include = { letter: { include: { candidate: { include: { batch: true } }, issueEvent: true } } };
  return (await tx.term.findUnique({ where: { id }, include })) ?? notFound();
}
export type LockedTerm = Awaited<ReturnType<typeof lockTerm>>;

/** Not found for whoever does not manage this instructor (方案 四（二）). */
export function requireReach({ actor }: Work, ability: Ability, { channel, letter }: LockedTerm): void {
  const { organizationId, partyOrganizationId } = letter.candidate;
  const managed = { channel: channel as SelectionChannel, organizationId, partyOrganizationId };
  if (!isWithinReach(instructorReach(actor, ability), managed)) notFound();
}

/** Terms of the same person that begin later and were not voided. */
export function laterTerms(tx: Transaction, { personId, startsOn }: Pick<LockedTerm, 'personId' | 'startsOn'>) {
  return tx.term.findMany({
    where: { personId, startsOn: { gt: startsOn }, state: { not: 'VOIDED' } },
    include: { letter: { include: { renewal: true } } },
  });
}

/** The term as the domain asks about it. */
export async function changingTerm(tx: Transaction, term: LockedTerm): Promise<ChangingTerm> {
  return {
    state: term.state as InstructorState,
    startsOn: readDay(term.startsOn),
    endsOn: readDay(term.endsOn),
    isFollowed: (await laterTerms(tx, term)).length > 0,
  };
}
