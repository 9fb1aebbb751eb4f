import 'server-only';
import { monthOf } from '@/lib/domain/party-date';
import { blindIndex, encryptField, newId } from '@/lib/platform/crypto';
import type { Transaction } from '@/lib/platform/database';
import { initialsOf } from '@/lib/platform/initials';
import { refuse, type Work } from './command';

/** What tells one human being from another: the ID number if there is one, else name and both months (N04). */
export interface Identity {
  name: string;
  /** Partial date; the month counts. */
  bornOn: string;
  /** Partial date; the month counts. */
  joinedPartyOn: string;
  /** Normalised, or '' where none was given. */
  idNumber: string;
}

/**
 * The person whom this nominee is, found or recorded, and corrected where nobody else refers to the record. Twins of the
 * same moment wait for each other, so that nobody is recorded twice. Refuses with AMBIGUOUS_PERSON when only an ID
 * number could tell which of several people is meant.
 */
export async function identifyPerson(
  work: Work,
  identity: Identity,
  nominee: { id: string; personId: string | null },
): Promise<string> {
  const { tx } = work;
  const index = identity.idNumber ? blindIndex(identity.idNumber) : null;
  const facts = {
    name: identity.name,
    initials: initialsOf(identity.name),
    bornOn: monthOf(identity.bornOn),
    joinedPartyOn: monthOf(identity.joinedPartyOn),
  };
  // Name before number, always in this order: two submissions can never wait for each other in a circle.
  await waitForTwins(tx, `person ${facts.name} ${facts.bornOn} ${facts.joinedPartyOn}`);
  if (index) await waitForTwins(tx, `person ${index}`);

  const byNumber = index ? await tx.person.findUnique({ where: { idNumberIndex: index } }) : null;
  const match = byNumber?.id ?? (await matchByMonths(tx, facts, index));
  const known = match ?? nominee.personId;
  const isOwn = known !== null && (await isReferredToOnlyBy(tx, known, nominee.id));
  const id = isOwn ? known : (match ?? newId(work.at));
  const sealed = index
    ? {
        idNumber: encryptField({ table: 'Person', column: 'idNumber', row: id }, identity.idNumber),
        idNumberIndex: index,
      }
    : {};
  await tx.person.upsert({
    where: { id },
    create: { id, ...facts, ...sealed },
    update: isOwn ? { ...facts, ...sealed } : sealed,
  });
  return id;
}

async function waitForTwins(tx: Transaction, key: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}

/** Somebody of this name and months, unless another ID number says that it is somebody else. */
async function matchByMonths(
  tx: Transaction,
  { name, bornOn, joinedPartyOn }: Pick<Identity, 'name' | 'bornOn' | 'joinedPartyOn'>,
  index: string | null,
): Promise<string | null> {
  const namesakes = await tx.person.findMany({ where: { name, bornOn, joinedPartyOn } });
  const possible = index ? namesakes.filter((person) => person.idNumberIndex === null) : namesakes;
  if (possible.length <= 1) return possible[0]?.id ?? null;
  return refuse({
    code: 'AMBIGUOUS_PERSON',
    message: '系统中有同名且出生、入党年月相同的人员，请填写身份证号加以区分',
    field: 'idNumber',
  });
}

/** Whether this nominee alone stands behind the person, without a term or an account: then a correction is safe. */
async function isReferredToOnlyBy(tx: Transaction, personId: string, candidateId: string): Promise<boolean> {
  const [others, terms, accounts] = await Promise.all([
    tx.candidate.count({ where: { personId, id: { not: candidateId } } }),
    tx.term.count({ where: { personId } }),
    tx.account.count({ where: { personId } }),
  ]);
  return others + terms + accounts === 0;
}
