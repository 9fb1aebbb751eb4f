import { describe, expect, test } from 'vitest';
import { changePassword } from '@/lib/commands/access/change-password';
import { createAccount as openAccount } from '@/lib/commands/access/create-account';
import { openSession } from '@/lib/commands/access/open-session';
import { resetPassword } from '@/lib/commands/access/reset-password';
import { findActor } from '@/lib/data/session';
import type { Actor } from '@/lib/domain/permissions';
import { db } from '@/lib/platform/database';
import { context, createActor } from '../../support/world';
import { audited, codes, createAccount, password, visitor } from './accounts';

const signIn = (loginName: string, typed: string) => openSession(visitor, { loginName, password: typed });

async function signedIn(loginName: string): Promise<Actor> {
  const outcome = await signIn(loginName, password);
  return (await findActor(outcome.ok ? outcome.value.sessionId : '')) as Actor;
}

describe('修改密码', () => {
  const newPassword = 'Heron-Pond-2018';

  test('the new one counts, the other sign-ins end, this one stays', async () => {
    const { id, loginName } = await createAccount({ mustChangePassword: true });
    const [here, elsewhere] = [await signedIn(loginName), await signedIn(loginName)];
    expect(codes(await changePassword(context(here), { currentPassword: password, newPassword }))).toEqual([]);
    expect(codes(await signIn(loginName, password))).toEqual(['WRONG_PASSWORD']);
    expect(codes(await signIn(loginName, newPassword))).toEqual([]);
    expect(await findActor(elsewhere.sessionId)).toBeNull();
    expect(await findActor(here.sessionId)).toMatchObject({ duty: null });
    expect(await audited(id)).toContain('account.changePassword');
  });

  test.each([
    [{ currentPassword: 'x', newPassword }, 'WRONG_PASSWORD'],
    [{ currentPassword: password, newPassword: password }, 'UNCHANGED'],
    [{ currentPassword: password, newPassword: 'Password123!' }, 'COMMON'],
  ])('%o → %s', async (change, code) => {
    const actor = await signedIn((await createAccount()).loginName);
    expect(codes(await changePassword(context(actor), change))).toEqual([code]);
  });

  test('guessing the current password from a borrowed desk locks the account', async () => {
    const { loginName } = await createAccount();
    const actor = await signedIn(loginName);
    const guess = () => changePassword(context(actor), { currentPassword: 'x', newPassword });
    for (let failure = 1; failure <= 4; failure++) expect(codes(await guess())).toEqual(['WRONG_PASSWORD']);
    expect(codes(await guess())).toEqual(['LOCKED']);
    expect(codes(await changePassword(context(actor), { currentPassword: password, newPassword }))).toEqual(['LOCKED']);
  });
});

describe('a handed-over password', () => {
  test('opens the account once, must be changed, and is nowhere stored readable', async () => {
    const request = context(await createActor('SYSTEM_ADMIN'));
    const outcome = await openAccount(request, { loginName: 'zhou.mingchuan', displayName: '周明川（演示）' });
    if (!outcome.ok) throw new Error(codes(outcome).join());
    const { accountId, temporaryPassword } = outcome.value;
    expect(codes(await signIn('zhou.mingchuan', temporaryPassword))).toEqual([]);
    expect((await db.account.findUniqueOrThrow({ where: { id: accountId } })).mustChangePassword).toBe(true);
    const kept = await db.idempotencyKey.findFirstOrThrow({ where: { key: request.idempotencyKey } });
    expect(JSON.stringify(kept)).not.toContain(temporaryPassword);
    // The answer was lost: the same request shows the same password and makes no second account.
    expect(await openAccount(request, { loginName: 'zhou.mingchuan', displayName: '周明川（演示）' })).toEqual(outcome);
  });

  test('a login name is given once', async () => {
    const admin = await createActor('SYSTEM_ADMIN');
    const { loginName } = await createAccount();
    expect(codes(await openAccount(context(admin), { loginName, displayName: '另一人' }))).toEqual(['NAME_TAKEN']);
  });

  test('重置密码 unlocks and ends every sign-in; one cannot reset oneself', async () => {
    const admin = await createActor('SYSTEM_ADMIN');
    const { id, loginName } = await createAccount();
    const actor = await signedIn(loginName);
    for (let failure = 1; failure <= 5; failure++) await signIn(loginName, 'x');
    const outcome = await resetPassword(context(admin), { accountId: id });
    if (!outcome.ok) throw new Error(codes(outcome).join());
    expect(await findActor(actor.sessionId)).toBeNull();
    expect(codes(await signIn(loginName, outcome.value.temporaryPassword))).toEqual([]);
    expect(codes(await resetPassword(context(admin), admin))).toEqual(['SELF']);
  });
});
