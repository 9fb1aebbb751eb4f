import 'server-only';
import { storedDay } from '@/lib/data/stored-day';
import { type TermEvent, termEventRules } from '@/lib/domain/appointment/term-change';
import { today } from '@/lib/platform/clock';
import type { TermChange } from '@/prisma/generated/client';
import type { Work } from '../command';
import { advanceTerm } from '../transition';
import { type LockedTerm, laterTerms } from './changing-term';

/** Whether the day of an approved change has come. */
export function isDue({ effectiveOn }: Pick<TermChange, 'effectiveOn'>): boolean {
  return effectiveOn <= storedDay(today());
}

/** An approved change that is not 续聘 becomes the state of the term; what would have followed the term falls with it. */
export async function carryOut(work: Work, term: LockedTerm, change: TermChange): Promise<void> {
  const event = change.event as TermEvent;
  const { isEnd } = termEventRules[event];
  await advanceTerm(work, term, event, { opinion: change.reason }, isEnd ? change.effectiveOn : undefined);
  await work.tx.termChange.update({ where: { id: change.id }, data: { carriedOutAt: work.at } });
  if (isEnd) await voidRenewal(work, term, change);
  if (event === 'recordDeath') await closeAccounts(work, term.personId);
}

/** 续聘 that was granted but not begun: its letter is void, because nobody takes it up. */
async function voidRenewal(work: Work, term: LockedTerm, { reason }: TermChange): Promise<void> {
  for (const later of await laterTerms(work.tx, term)) {
    if (later.letter.renewal?.termId !== term.id) continue;
    await work.tx.letter.update({ where: { id: later.letterId }, data: { state: 'VOIDED' } });
    await advanceTerm(work, later, 'voidLetter', { opinion: reason });
    work.audit({
      action: 'letter.void',
      subject: `LETTER:${later.letterId}`,
      detail: { number: later.letter.number, renewalOf: term.id },
    });
  }
}

/** Nobody signs in as a person who has died. */
async function closeAccounts({ tx, at, audit }: Work, personId: string): Promise<void> {
  const accounts = await tx.account.findMany({ where: { personId, disabledAt: null }, select: { id: true } });
  const accountId = { in: accounts.map(({ id }) => id) };
  await tx.account.updateMany({ where: { id: accountId }, data: { disabledAt: at } });
  await tx.session.updateMany({ where: { accountId, revokedAt: null }, data: { revokedAt: at } });
  for (const { id } of accounts) audit({ action: 'account.disable', subject: `ACCOUNT:${id}` });
}
