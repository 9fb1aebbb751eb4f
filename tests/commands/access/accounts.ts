/** Accounts that can sign in, for the tests of this folder. */
import type { Outcome } from '@/lib/commands/command';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { hashPassword } from '@/lib/platform/password';
import type { Prisma } from '@/prisma/generated/client';

export const password = 'Egret-Bay-2017';
export const visitor = { userAgent: 'Chrome/120 Windows' };
let serial = 0;

/** An account with the password above and no role. */
export async function createAccount(overrides: Partial<Prisma.AccountUncheckedCreateInput> = {}) {
  const at = now();
  return db.account.create({
    data: {
      loginName: `person-${++serial}`,
      displayName: '经办人（演示）',
      passwordHash: await hashPassword(password),
      passwordChangedAt: at,
      createdAt: at,
      ...overrides,
    },
  });
}

export const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.reasons.map(({ code }) => code));

/** Actions audited about an account, oldest first. */
export async function audited(accountId: string): Promise<string[]> {
  const entries = await db.auditEntry.findMany({ where: { subject: `ACCOUNT:${accountId}` }, orderBy: { id: 'asc' } });
  return entries.map(({ action }) => action);
}
