import 'server-only';
import { codeSeconds, sessionSeconds } from '@/lib/data/session';
import type { Reason } from '@/lib/domain/decision';
import type { Actor } from '@/lib/domain/permissions';
import type { Transaction } from '@/lib/platform/database';
import { attemptsBeforeLock, lockSeconds } from '@/lib/platform/rate-limit';
import type { Account } from '@/prisma/generated/client';
import { appendAudit } from '../audit';

/** The same words for an unknown name, a wrong password and a disabled account: nothing tells them apart. */
export const wrongPassword: Reason = {
  code: 'WRONG_PASSWORD',
  message: `登录名或密码不正确。连续${attemptsBeforeLock}次错误，账号将锁定15分钟`,
};
export const locked: Reason = {
  code: 'LOCKED',
  message: `连续${attemptsBeforeLock}次错误，账号已锁定15分钟。请稍后再试，或请系统管理员解锁`,
};

const later = (at: Date, seconds: number) => new Date(at.getTime() + seconds * 1000);

/** The account, locked until the transaction ends, so that two attempts at once count as two. */
export async function lockAccount(tx: Transaction, id: string): Promise<Account | null> {
  await tx.$queryRaw`SELECT 1 FROM "Account" WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.account.findUnique({ where: { id } });
}

export function isLocked({ lockedUntil }: Account, at: Date): boolean {
  return lockedUntil !== null && lockedUntil > at;
}

/** Counts a failed attempt; true when it was the one that locks the account. */
export async function countFailure(tx: Transaction, account: Account, at: Date): Promise<boolean> {
  const failedAttempts = account.failedAttempts + 1;
  const locks = failedAttempts >= attemptsBeforeLock;
  await tx.account.update({
    where: { id: account.id },
    data: locks ? { failedAttempts: 0, lockedUntil: later(at, lockSeconds) } : { failedAttempts },
  });
  const subject = `ACCOUNT:${account.id}`;
  await appendAudit(tx, null, at, [
    { action: 'session.refuse', subject },
    ...(locks ? [{ action: 'account.lock', subject }] : []),
  ]);
  return locks;
}

/** What the browser gets to know of a sign-in. */
export interface OpenedSession {
  sessionId: string;
  /** The password was right; the code of the second factor is still missing. */
  needsCode: boolean;
}

/** Opens the session row; with `needsCode` it counts for nothing until the code comes. */
export async function startSession(
  tx: Transaction,
  account: Account,
  { at, userAgent, needsCode }: { at: Date; userAgent: string; needsCode: boolean },
): Promise<OpenedSession> {
  const session = await tx.session.create({
    data: {
      accountId: account.id,
      createdAt: at,
      lastSeenAt: at,
      expiresAt: later(at, needsCode ? codeSeconds : sessionSeconds),
      awaitsCode: needsCode,
      userAgent,
    },
  });
  if (!needsCode) {
    await tx.account.update({ where: { id: account.id }, data: { failedAttempts: 0, lockedUntil: null } });
    const actor: Actor = {
      accountId: account.id,
      sessionId: session.id,
      displayName: account.displayName,
      grants: [],
    };
    await appendAudit(tx, actor, at, [{ action: 'session.open', subject: `ACCOUNT:${account.id}` }]);
  }
  return { sessionId: session.id, needsCode };
}
