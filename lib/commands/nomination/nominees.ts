import 'server-only';
import { isProxied } from '@/lib/data/proxy-mark';
import type { SelectionChannel } from '@/lib/domain/glossary';
import { type CandidateState, editableStates } from '@/lib/domain/lifecycle';
import { isAuthor, isOwner } from '@/lib/domain/nomination/authorship';
import type { Transaction } from '@/lib/platform/database';
import { notFound, refuse, type Work } from '../command';
import { lockCandidate } from '../locks';

/**
 * The nominee, locked, if the actor is the author of the form; anybody else gets the answer of a missing record. An
 * organisation that lays hand on what the office entered for it takes the form over, for good.
 */
export async function lockOwnNominee(work: Work, id: string) {
  const row = await lockCandidate(work.tx, id);
  const nominee = {
    ...row,
    channel: row.channel as SelectionChannel,
    state: row.state as CandidateState,
    isProxied: isProxied(row.proxy),
  };
  if (!isAuthor(work.actor, nominee)) notFound();
  if (nominee.isProxied && isOwner(work.actor, nominee)) await takeOver(work, id);
  return nominee;
}

async function takeOver({ tx, at, actor, audit }: Work, candidateId: string): Promise<void> {
  const taken = { takenOverById: actor.accountId, takenOverByName: actor.displayName, takenOverAt: at };
  await tx.proxyEntry.update({ where: { candidateId }, data: taken });
  audit({ action: 'candidate.takeOver', subject: `CANDIDATE:${candidateId}` });
}

export type OwnNominee = Awaited<ReturnType<typeof lockOwnNominee>>;

/** The same, while the form may be edited: 暂存 or 退回修改. */
export async function lockEditableNominee(work: Work, id: string): Promise<OwnNominee> {
  const nominee = await lockOwnNominee(work, id);
  if (editableStates.includes(nominee.state)) return nominee;
  return refuse({ code: 'NOT_EDITABLE', message: '登记表已提交，不能再修改；如需更改，请先撤回或等待退回' });
}

/** The package, locked: positions and the receipt number are given out one at a time. */
export async function lockPackage(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Package" WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.package.findUniqueOrThrow({ where: { id } });
}
