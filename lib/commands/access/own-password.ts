import 'server-only';
import type { Reason } from '@/lib/domain/decision';
import { isRightPassword } from '@/lib/platform/password';
import type { Account } from '@/prisma/generated/client';
import { notFound, type Outcome, type Work } from '../command';
import { countFailure, isLocked, lockAccount, locked } from './sign-in-attempt';

const wrong: Reason = { code: 'WRONG_PASSWORD', message: '当前密码不正确', field: 'currentPassword' };

/**
 * Asks a signed-in person for the password once more. A wrong one counts towards the lock, so the command that asks
 * must commit: it returns the reasons as its value and hands them out with `asOutcome`.
 */
export async function askPassword(
  { tx, actor, at }: Work,
  password: string,
): Promise<{ account: Account; reasons: Reason[] }> {
  const account = (await lockAccount(tx, actor.accountId)) ?? notFound();
  if (isLocked(account, at)) return { account, reasons: [locked] };
  if (await isRightPassword(account.passwordHash, password)) return { account, reasons: [] };
  return { account, reasons: [(await countFailure(tx, account, at)) ? locked : wrong] };
}

/** Reasons that a committed command returned, as a refusal. */
export function asOutcome(outcome: Outcome<Reason[]>): Outcome<null> {
  if (!outcome.ok) return outcome;
  return outcome.value.length > 0 ? { ok: false, reasons: outcome.value } : { ok: true, value: null };
}
