import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAdministrators } from '@/lib/commands/access/create-administrators';
import { config } from '@/lib/platform/config';
import { db } from '@/lib/platform/database';
import { codes, password } from './accounts';

const setup = {
  setupCode: '1234-5678-9012',
  administrators: ['keeper-a', 'keeper-b', 'keeper-c'].map((loginName) => ({
    loginName,
    displayName: '管理员',
    password,
  })),
};

beforeEach(() => {
  config.SETUP_CODE = '1234-5678-9012';
});
afterEach(() => {
  config.SETUP_CODE = undefined;
});

test('nothing without the one-time code, and nothing when none was printed', async () => {
  expect(codes(await createAdministrators({ ...setup, setupCode: '1234-5678-9013' }))).toEqual(['WRONG_CODE']);
  config.SETUP_CODE = undefined;
  expect(codes(await createAdministrators({ ...setup, setupCode: '' }))).toEqual(['ALREADY_SET_UP']);
  expect(await db.account.count()).toBe(0);
});

test('three different names, three good passwords', async () => {
  const [first, ...rest] = setup.administrators;
  if (!first) throw new Error('no administrators');
  expect(codes(await createAdministrators({ ...setup, administrators: [first, first, first] }))).toEqual([
    'NAMES_ALIKE',
  ]);
  const weak = [{ ...first, password: 'Admin@123456' }, ...rest];
  const outcome = await createAdministrators({ ...setup, administrators: weak });
  expect(outcome).toMatchObject({ ok: false, reasons: [{ code: 'COMMON', field: 'administrators.0.password' }] });
});

test('三员分立：one account for each, once, even when asked twice at once', async () => {
  const answers = await Promise.all([createAdministrators(setup), createAdministrators(setup)]);
  expect(answers.flatMap(codes)).toEqual(['ALREADY_SET_UP']);
  const accounts = await db.account.findMany({ include: { grants: true }, orderBy: { loginName: 'asc' } });
  expect(
    accounts.map(({ grants, mustChangePassword }) => [grants.map(({ role }) => role), mustChangePassword]),
  ).toEqual([
    [['SYSTEM_ADMIN'], true],
    [['SECURITY_ADMIN'], true],
    [['AUDIT_ADMIN'], true],
  ]);
});
