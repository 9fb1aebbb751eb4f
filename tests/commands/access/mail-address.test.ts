import { expect, test } from 'vitest';
import { setAccountMail, setOwnMail } from '@/lib/commands/access/set-mail-address';
import { findAccount, listAccounts } from '@/lib/data/account';
import { db } from '@/lib/platform/database';
import { codesOf, done } from '@/tests/support/nominees';
import { context, createActor } from '@/tests/support/world';

const email = 'office@example.org';

test('the owner sets his address and refuses mail; lists show it masked, the audit trail not at all', async () => {
  const owner = await createActor('NOMINATING_UNIT');
  await done(setOwnMail(context(owner), { email, isMailWanted: false }));
  const account = await findAccount(owner.accountId);
  expect(account).toMatchObject({ email, isMailWanted: false });
  const { rows } = await listAccounts({ search: account?.loginName ?? '', only: null, after: '' });
  expect(rows).toMatchObject([{ maskedEmail: 'o***@example.org' }]);
  const [entry] = await db.auditEntry.findMany({ where: { subject: `ACCOUNT:${owner.accountId}` } });
  expect(entry?.detail).toEqual({ hasAddress: true, isMailWanted: false });
});

test('the system administrator sets it for somebody, the wish of the owner stays; nobody else may', async () => {
  const owner = await createActor('NOMINATING_UNIT');
  await done(setOwnMail(context(owner), { email: null, isMailWanted: false }));
  const order = { accountId: owner.accountId, email };
  expect(await codesOf(setAccountMail(context(await createActor('SECURITY_ADMIN')), order))).toEqual(['NOT_FOUND']);
  await done(setAccountMail(context(await createActor('SYSTEM_ADMIN')), order));
  expect(await findAccount(owner.accountId)).toMatchObject({ email, isMailWanted: false });
});

test('the database keeps one spelling', async () => {
  const { accountId: id } = await createActor('OBSERVER');
  const shouted = db.account.update({ where: { id }, data: { email: 'OFFICE@example.org' } });
  await expect(shouted).rejects.toThrow('Account_email_check');
});
