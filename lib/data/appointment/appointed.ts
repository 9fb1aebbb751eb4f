import 'server-only';
import type { Appointed } from '@/lib/domain/appointment/appointment-notice';
import type { SelectionChannel } from '@/lib/domain/glossary';
import { db, type Transaction } from '@/lib/platform/database';
import { readDay } from '../stored-day';

/** Whose first letter of this batch stands, in the order of the numbers; renewals are not part of the batch's list. */
export async function readAppointed(batchId: string, client: Transaction = db): Promise<Appointed[]> {
  const letters = await client.letter.findMany({
    where: { state: 'ISSUED', renewalId: null, candidate: { batchId } },
    orderBy: [{ year: 'asc' }, { serial: 'asc' }],
    include: { term: true, candidate: { select: { channel: true, organization: { select: { name: true } } } } },
  });
  return letters.flatMap(({ name, number, term, candidate }) => {
    if (!term) return [];
    const facts = { name, letterNumber: number, organizationName: candidate.organization.name };
    const channel = candidate.channel as SelectionChannel;
    return [{ ...facts, channel, startsOn: readDay(term.startsOn), endsOn: readDay(term.endsOn) }];
  });
}

/** The same people by the ids of their nominations and letters. */
export async function readAppointedIds(batchId: string) {
  const letters = await db.letter.findMany({
    where: { state: 'ISSUED', renewalId: null, candidate: { batchId } },
    orderBy: [{ year: 'asc' }, { serial: 'asc' }],
    select: { id: true, candidateId: true, name: true, number: true },
  });
  return letters.map(({ id: letterId, ...letter }) => ({ letterId, ...letter }));
}
