import 'server-only';
import { readDay, storedDay } from '@/lib/data/stored-day';
import { isPledgeDue, type PledgeWay, pledgeText } from '@/lib/domain/appointment/pledge';
import { now, today } from '@/lib/platform/clock';
import type { Transaction } from '@/lib/platform/database';

/** person → the last pledge signed up to this day, or the first one after it where there is none. */
export async function readPledges(tx: Transaction, of: readonly { personId: string | null }[], on: string) {
  const personIds = of.flatMap(({ personId }) => personId ?? []);
  const rows = await tx.pledge.findMany({ where: { personId: { in: personIds } }, orderBy: { signedOn: 'desc' } });
  const pledges = new Map<string, { id: string; signedOn: string }>();
  for (const { id, personId, signedOn } of rows) {
    const day = readDay(signedOn);
    if (!pledges.has(personId) || (pledges.get(personId)?.signedOn ?? '') > on)
      pledges.set(personId, { id, signedOn: day });
  }
  return pledges;
}

interface Signing {
  personId: string;
  signedOn: string;
  way: PledgeWay;
  signedName: string;
  /** Null when the person confirmed on a personal link. */
  byId: string | null;
  byName: string;
}

/** Keeps a pledge; false when one of this year stands already. The person stays locked. */
export async function keepPledge(tx: Transaction, { signedOn, ...signing }: Signing): Promise<boolean> {
  const { personId } = signing;
  await tx.$queryRaw`SELECT 1 FROM "Person" WHERE id = ${personId}::uuid FOR UPDATE`;
  const [last] = await tx.pledge.findMany({ where: { personId }, orderBy: { signedOn: 'desc' }, take: 1 });
  if (!isPledgeDue(last ? readDay(last.signedOn) : null, today())) return false;
  await tx.pledge.create({ data: { ...signing, signedOn: storedDay(signedOn), text: pledgeText, at: now() } });
  return true;
}
