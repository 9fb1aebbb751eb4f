import 'server-only';
import { type PledgeSheet, pledgeSheet } from '@/lib/domain/appointment/pledge';
import type { SelectionChannel } from '@/lib/domain/glossary';
import type { Actor } from '@/lib/domain/permissions';
import { db } from '@/lib/platform/database';
import { readDay } from '../stored-day';

/** 承诺书 of a batch to print: of who is on the way to a letter, signed or to be signed. */
export async function readPledgeSheets(batchId: string, channels: readonly SelectionChannel[]): Promise<PledgeSheet[]> {
  const rows = await db.candidate.findMany({
    where: {
      batchId,
      state: { in: ['SELECTED', 'APPROVED_FILED', 'TRAINED', 'APPOINTED'] },
      channel: { in: [...channels] },
    },
    orderBy: [{ channel: 'asc' }, { submittedAt: 'asc' }, { id: 'asc' }],
    select: { name: true, person: { select: { pledges: { orderBy: { signedOn: 'desc' }, take: 1 } } } },
  });
  return rows.map(({ name, person }) => {
    const [last] = person?.pledges ?? [];
    const isOnline = last?.way === 'ONLINE';
    return pledgeSheet(name, isOnline ? { ...last, signedOn: readDay(last.signedOn) } : null);
  });
}

/** The actor's own last pledge, and whether he holds a term that asks for one. */
export async function readOwnPledge(actor: Actor) {
  const personId = actor.grants.find(({ role }) => role === 'INSTRUCTOR')?.personId;
  if (!personId) return null;
  const [person, last] = await Promise.all([
    db.person.findUnique({ where: { id: personId }, select: { name: true } }),
    db.pledge.findFirst({ where: { personId }, orderBy: { signedOn: 'desc' } }),
  ]);
  return person && { name: person.name, signedOn: last ? readDay(last.signedOn) : null };
}
