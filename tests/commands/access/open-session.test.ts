import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDemoSession, openSession } from '@/lib/commands/access/open-session';
import { findActor } from '@/lib/data/session';
import { setClock } from '@/lib/platform/clock';
import { config } from '@/lib/platform/config';
import { db } from '@/lib/platform/database';
import { audited, codes, createAccount, password, visitor } from './accounts';

const signIn = (loginName: string, typed = password) => openSession(visitor, { loginName, password: typed });

beforeEach(() => setClock('2017-10-16T09:00:00+08:00'));
afterEach(() => {
  config.DEMO_MODE = false;
});

/** The session that an attempt opened. */
async function opened(loginName: string): Promise<string> {
  const outcome = await signIn(loginName);
  if (!outcome.ok) throw new Error(codes(outcome).join());
  return outcome.value.sessionId;
}

test('the right password opens a session, on record, for the actor with his name', async () => {
  const account = await createAccount();
  const sessionId = await opened(account.loginName);
  expect(await findActor(sessionId)).toMatchObject({ accountId: account.id, displayName: account.displayName });
  expect(await audited(account.id)).toEqual(['session.open']);
});

describe('five failures lock for a quarter of an hour', () => {
  test('the sixth attempt fails even with the right password; after the time it succeeds', async () => {
    const { id, loginName } = await createAccount();
    for (let failure = 1; failure <= 4; failure++)
      expect(codes(await signIn(loginName, 'x'))).toEqual(['WRONG_PASSWORD']);
    expect(codes(await signIn(loginName, 'x'))).toEqual(['LOCKED']);
    expect(codes(await signIn(loginName))).toEqual(['LOCKED']);
    expect(await audited(id)).toEqual([...Array(5).fill('session.refuse'), 'account.lock', 'session.refuse']);
    setClock('2017-10-16T09:16:00+08:00');
    expect(codes(await signIn(loginName))).toEqual([]);
  });

  test('a success in between starts the count anew', async () => {
    const { loginName } = await createAccount();
    for (let failure = 1; failure <= 4; failure++) await signIn(loginName, 'x');
    await opened(loginName);
    expect(codes(await signIn(loginName, 'x'))).toEqual(['WRONG_PASSWORD']);
  });

  test('ten attempts at once are counted as ten', async () => {
    const { loginName } = await createAccount();
    const answers = await Promise.all(Array.from({ length: 10 }, () => signIn(loginName, 'x')));
    expect(answers.flatMap(codes).filter((code) => code === 'WRONG_PASSWORD')).toHaveLength(4);
    expect(codes(await signIn(loginName))).toEqual(['LOCKED']);
  });

  test('a name that nobody has answers just the same', async () => {
    for (let failure = 1; failure <= 4; failure++) expect(codes(await signIn('nobody'))).toEqual(['WRONG_PASSWORD']);
    expect(codes(await signIn('nobody'))).toEqual(['LOCKED']);
    expect(codes(await signIn('nobody'))).toEqual(['LOCKED']);
  });
});

test('a disabled account answers like a wrong password', async () => {
  const { loginName } = await createAccount({ disabledAt: new Date() });
  expect(codes(await signIn(loginName))).toEqual(['WRONG_PASSWORD']);
});

describe('a sign-in ends', () => {
  test('after half an hour without a request, not before', async () => {
    const sessionId = await opened((await createAccount()).loginName);
    setClock('2017-10-16T09:29:59+08:00');
    expect(await findActor(sessionId)).not.toBeNull();
    setClock('2017-10-16T09:59:58+08:00');
    expect(await findActor(sessionId)).not.toBeNull();
    setClock('2017-10-16T10:30:00+08:00');
    expect(await findActor(sessionId)).toBeNull();
  });

  test('after a working day, however busy', async () => {
    const sessionId = await opened((await createAccount()).loginName);
    await db.session.update({ where: { id: sessionId }, data: { lastSeenAt: new Date('2017-10-16T21:00:00+08:00') } });
    setClock('2017-10-16T21:00:01+08:00');
    expect(await findActor(sessionId)).toBeNull();
  });

  test('when the account is disabled', async () => {
    const { id, loginName } = await createAccount();
    const sessionId = await opened(loginName);
    await db.account.update({ where: { id }, data: { disabledAt: new Date() } });
    expect(await findActor(sessionId)).toBeNull();
  });
});

describe('duties come first', () => {
  test('a handed-over password must be changed', async () => {
    const { loginName } = await createAccount({ mustChangePassword: true });
    expect((await findActor(await opened(loginName)))?.duty).toBe('CHANGE_PASSWORD');
  });

  test.each(['MASS_WORK_DIVISION', 'AUDIT_ADMIN'])('%s must enrol a second factor', async (role) => {
    const { id, loginName } = await createAccount();
    await db.roleGrant.create({ data: { accountId: id, role, validFrom: new Date('2017-01-01') } });
    const sessionId = await opened(loginName);
    expect((await findActor(sessionId))?.duty).toBe('ENROL_SECOND_FACTOR');
    // Only a demo account in demo mode is let off.
    await db.account.update({ where: { id }, data: { isDemo: true } });
    expect((await findActor(sessionId))?.duty).toBe('ENROL_SECOND_FACTOR');
    config.DEMO_MODE = true;
    expect((await findActor(sessionId))?.duty).toBeNull();
  });

  test('a role that ended or has not begun is no role', async () => {
    const { id, loginName } = await createAccount();
    const day = (text: string) => new Date(`${text}T00:00:00+08:00`);
    await db.roleGrant.createMany({
      data: [
        { accountId: id, role: 'OBSERVER', validFrom: day('2017-01-01'), validTo: day('2017-10-01') },
        { accountId: id, role: 'OBSERVER', validFrom: day('2017-11-01') },
      ],
    });
    expect((await findActor(await opened(loginName)))?.grants).toEqual([]);
  });
});

describe('one click without a password', () => {
  test('only in demo mode, only for demo accounts', async () => {
    const real = await createAccount();
    const demo = await createAccount({ isDemo: true });
    expect(codes(await openDemoSession(visitor, demo))).toEqual(['WRONG_PASSWORD']);
    config.DEMO_MODE = true;
    expect(codes(await openDemoSession(visitor, real))).toEqual(['WRONG_PASSWORD']);
    expect(codes(await openDemoSession(visitor, demo))).toEqual([]);
  });
});
