import { generate } from 'otplib';
import { beforeEach, expect, test } from 'vitest';
import { confirmCode } from '@/lib/commands/access/confirm-code';
import { confirmSecondFactor } from '@/lib/commands/access/confirm-second-factor';
import { openSession } from '@/lib/commands/access/open-session';
import { resetSecondFactor } from '@/lib/commands/access/reset-second-factor';
import { startSecondFactor } from '@/lib/commands/access/start-second-factor';
import { readPendingSecret } from '@/lib/data/account';
import { findActor } from '@/lib/data/session';
import type { Actor } from '@/lib/domain/permissions';
import { now, setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { context, createActor } from '../../support/world';
import { audited, codes, createAccount, password, visitor } from './accounts';

beforeEach(() => setClock('2017-10-16T09:00:00+08:00'));

const codeAt = (secret: string, seconds = 0) =>
  generate({ secret, epoch: Math.floor(now().getTime() / 1000) + seconds });

async function signIn(loginName: string) {
  const outcome = await openSession(visitor, { loginName, password });
  if (!outcome.ok) throw new Error(codes(outcome).join());
  return outcome.value;
}

/** An account with a second factor; its first code is used up. */
async function enrolled() {
  const account = await createAccount();
  const actor = (await findActor((await signIn(account.loginName)).sessionId)) as Actor;
  expect(codes(await startSecondFactor(context(actor), { currentPassword: password }))).toEqual([]);
  const secret = (await readPendingSecret(account.id))?.secret ?? '';
  expect(codes(await confirmSecondFactor(context(actor), { code: await codeAt(secret) }))).toEqual([]);
  return { ...account, secret };
}

test('enrolment asks for the password, then for the first code', async () => {
  const { id, loginName } = await createAccount();
  const actor = (await findActor((await signIn(loginName)).sessionId)) as Actor;
  expect(codes(await confirmSecondFactor(context(actor), { code: '123456' }))).toEqual(['NOT_STARTED']);
  expect(codes(await startSecondFactor(context(actor), { currentPassword: 'x' }))).toEqual(['WRONG_PASSWORD']);
  expect(await readPendingSecret(id)).toBeNull();
  await startSecondFactor(context(actor), { currentPassword: password });
  const secret = (await readPendingSecret(id))?.secret ?? '';
  expect(codes(await confirmSecondFactor(context(actor), { code: await codeAt(secret, 300) }))).toEqual(['WRONG_CODE']);
  const stored = await db.account.findUniqueOrThrow({ where: { id } });
  expect(stored.totpSecret).toBeNull();
  expect(stored.totpPendingSecret).not.toContain(secret);
});

test('the password alone opens nothing; the code does, under another session id', async () => {
  const { id, loginName, secret } = await enrolled();
  const waiting = await signIn(loginName);
  expect(waiting.needsCode).toBe(true);
  expect(await findActor(waiting.sessionId)).toBeNull();
  const outcome = await confirmCode(visitor, { sessionId: waiting.sessionId, code: await codeAt(secret, 30) });
  if (!outcome.ok) throw new Error(codes(outcome).join());
  expect(outcome.value.sessionId).not.toBe(waiting.sessionId);
  expect(await findActor(outcome.value.sessionId)).toMatchObject({ accountId: id });
  expect(await findActor(waiting.sessionId)).toBeNull();
  expect(codes(await confirmCode(visitor, { sessionId: waiting.sessionId, code: '123456' }))).toEqual(['EXPIRED']);
});

test('a code counts once', async () => {
  const { loginName, secret } = await enrolled();
  const { sessionId } = await signIn(loginName);
  expect(codes(await confirmCode(visitor, { sessionId, code: await codeAt(secret) }))).toEqual(['WRONG_CODE']);
});

test('a session waits five minutes for its code', async () => {
  const { loginName, secret } = await enrolled();
  const { sessionId } = await signIn(loginName);
  setClock('2017-10-16T09:05:01+08:00');
  expect(codes(await confirmCode(visitor, { sessionId, code: await codeAt(secret) }))).toEqual(['EXPIRED']);
  expect(codes(await confirmCode(visitor, { sessionId: null, code: '123456' }))).toEqual(['EXPIRED']);
});

test('guessing codes locks the account, also across fresh passwords', async () => {
  const { id, loginName } = await enrolled();
  for (let failure = 1; failure <= 4; failure++) {
    const { sessionId } = await signIn(loginName);
    expect(codes(await confirmCode(visitor, { sessionId, code: '000000' }))).toEqual(['WRONG_CODE']);
  }
  const { sessionId } = await signIn(loginName);
  expect(codes(await confirmCode(visitor, { sessionId, code: '000000' }))).toEqual(['LOCKED']);
  expect(await audited(id)).toContain('account.lock');
});

test('三员分立：only a 安全管理员 removes a second factor, and not his own', async () => {
  const { id } = await enrolled();
  const [security, system] = [await createActor('SECURITY_ADMIN'), await createActor('SYSTEM_ADMIN')];
  expect(codes(await resetSecondFactor(context(system), { accountId: id }))).toEqual(['NOT_FOUND']);
  expect(codes(await resetSecondFactor(context(security), security))).toEqual(['SELF']);
  expect(codes(await resetSecondFactor(context(security), { accountId: id }))).toEqual([]);
  expect((await db.account.findUniqueOrThrow({ where: { id } })).totpSecret).toBeNull();
});
