import 'server-only';
import { storedDay } from '@/lib/data/stored-day';
import type { OrganizationDraft } from '@/lib/domain/directory/organization';
import type { Transaction } from '@/lib/platform/database';
import { initialsOf } from '@/lib/platform/initials';
import { refuse } from '../command';

/** The draft as columns, with the initials of the name. */
export function organizationRow({ ratingValidUntil, closedOn, ...draft }: OrganizationDraft) {
  return {
    ...draft,
    initials: initialsOf(draft.name),
    ratingValidUntil: ratingValidUntil ? storedDay(ratingValidUntil) : null,
    closedOn: closedOn ? storedDay(closedOn) : null,
  };
}

/** Refuses a credit code that another organisation has. Twins of the same moment are stopped by the unique index. */
export async function requireOwnCode(tx: Transaction, creditCode: string | null, id?: string): Promise<void> {
  if (!creditCode) return;
  const other = await tx.organization.findFirst({ where: { creditCode, id: { not: id } }, select: { name: true } });
  if (!other) return;
  const message = `该代码已属于“${other.name}”`;
  refuse({ code: 'CODE_TAKEN', message, field: 'creditCode' });
}
