import 'server-only';
import { isAlive } from '@/lib/data/session';
import type { Reason } from '@/lib/domain/decision';
import { now } from '@/lib/platform/clock';
import { decryptField } from '@/lib/platform/crypto';
import { db } from '@/lib/platform/database';
import { matchCode } from '@/lib/platform/one-time-code';
import type { Outcome } from '../command';
import { countFailure, isLocked, lockAccount, locked, type OpenedSession, startSession } from './sign-in-attempt';

const expired: Reason = { code: 'EXPIRED', message: '等待验证码超时，请重新输入登录名和密码' };
const wrongCode: Reason = {
  code: 'WRONG_CODE',
  message: '动态验证码不正确或已用过，请输入最新的6位数字',
  field: 'code',
};

/** Second step of 登录: the code turns the waiting session into a new one, so that an id seen before is worth nothing. */
export async function confirmCode(
  { userAgent }: { userAgent: string },
  { sessionId, code }: { sessionId: string | null; code: string },
): Promise<Outcome<OpenedSession>> {
  const refused = (reason: Reason): Outcome<never> => ({ ok: false, reasons: [reason] });
  return db.$transaction(async (tx) => {
    const at = now();
    const waiting = sessionId ? await tx.session.findUnique({ where: { id: sessionId } }) : null;
    const account = waiting && (await lockAccount(tx, waiting.accountId));
    if (!account?.totpSecret || account.disabledAt || !waiting?.awaitsCode || !isAlive(waiting, at))
      return refused(expired);
    if (isLocked(account, at)) return refused(locked);
    const secret = decryptField({ table: 'Account', column: 'totpSecret', row: account.id }, account.totpSecret);
    const step = await matchCode(secret, code, at, account.totpLastStep);
    if (step === null) return refused((await countFailure(tx, account, at)) ? locked : wrongCode);
    await tx.session.update({ where: { id: waiting.id }, data: { revokedAt: at } });
    await tx.account.update({ where: { id: account.id }, data: { totpLastStep: step } });
    return { ok: true, value: await startSession(tx, account, { at, userAgent, needsCode: false }) };
  });
}
