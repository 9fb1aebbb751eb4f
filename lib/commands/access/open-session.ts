import 'server-only';
import { now } from '@/lib/platform/clock';
import { config } from '@/lib/platform/config';
import { db } from '@/lib/platform/database';
import { isRightPassword } from '@/lib/platform/password';
import { takeUnknownNamePoint } from '@/lib/platform/rate-limit';
import { appendAudit } from '../audit';
import type { Outcome } from '../command';
import {
  countFailure,
  isLocked,
  lockAccount,
  locked,
  type OpenedSession,
  startSession,
  wrongPassword,
} from './sign-in-attempt';

const refused = (reason: typeof locked): Outcome<never> => ({ ok: false, reasons: [reason] });

/**
 * 登录. An unknown name takes as long as a known one and locks like one. An account with a second factor gets a session
 * that waits for its code.
 */
export async function openSession(
  { userAgent }: { userAgent: string },
  { loginName, password }: { loginName: string; password: string },
): Promise<Outcome<OpenedSession>> {
  const found = await db.account.findUnique({ where: { loginName } });
  const isRight = await isRightPassword(found?.passwordHash ?? null, password);
  if (!found) return refuseUnknownName(loginName);
  return db.$transaction(async (tx) => {
    const at = now();
    const account = await lockAccount(tx, found.id);
    if (!account) return refused(wrongPassword);
    if (isLocked(account, at)) {
      await appendAudit(tx, null, at, [{ action: 'session.refuse', subject: `ACCOUNT:${account.id}` }]);
      return refused(locked);
    }
    // The password may have been changed since it was checked.
    if (!isRight || account.passwordHash !== found.passwordHash || account.disabledAt)
      return refused((await countFailure(tx, account, at)) ? locked : wrongPassword);
    const needsCode = account.totpSecret !== null;
    return { ok: true, value: await startSession(tx, account, { at, userAgent, needsCode }) };
  });
}

/** One click for a demo persona, in demo mode only: such accounts hold invented data. */
export async function openDemoSession(
  { userAgent }: { userAgent: string },
  { loginName }: { loginName: string },
): Promise<Outcome<OpenedSession>> {
  const found = config.DEMO_MODE ? await db.account.findUnique({ where: { loginName } }) : null;
  if (!found?.isDemo || found.disabledAt) return refused(wrongPassword);
  return db.$transaction(async (tx) => ({
    ok: true,
    value: await startSession(tx, found, { at: now(), userAgent, needsCode: false }),
  }));
}

async function refuseUnknownName(loginName: string): Promise<Outcome<never>> {
  const isOpen = await takeUnknownNamePoint(loginName);
  await db.$transaction((tx) =>
    appendAudit(tx, null, now(), [{ action: 'session.refuse', subject: 'ACCOUNT:unknown' }]),
  );
  return refused(isOpen ? wrongPassword : locked);
}
