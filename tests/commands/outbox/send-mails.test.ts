import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCommand } from '@/lib/commands/command';
import { tellAccount, tellOrganizations } from '@/lib/commands/message';
import { resendMail } from '@/lib/commands/outbox/resend-mail';
import { sendMails } from '@/lib/commands/outbox/send-mails';
import { readMailOverview } from '@/lib/data/mail';
import type { Role } from '@/lib/domain/glossary';
import { setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { asOwner } from '@/tests/support/database';
import { codesOf, done } from '@/tests/support/nominees';
import { context, createActor, createOrganization } from '@/tests/support/world';

// The settings are read when lib/platform/config.ts is loaded, so the mail server stands before that.
const server = await vi.hoisted(async () => {
  const { startMailServer } = await import('@/tests/support/smtp');
  const started = await startMailServer();
  process.env.SMTP_URL = started.url;
  process.env.MAIL_FROM = '指导员工作台 <notice@example.org>';
  process.env.NEXTAUTH_URL = 'https://workbench.example.org';
  return started;
});
afterAll(() => server.stop());

const start = '2026-11-23T09:00:00+08:00';
const office = await createActor('MASS_WORK_DIVISION');
const administrator = await createActor('SYSTEM_ADMIN');
const message = { kind: 'QUESTION_ANSWERED', title: '陈一鸣的籍贯', body: '填广东梅县。', link: '/home' } as const;
let serial = 0;

async function reader(role: Role = 'OBSERVER', organizationId: string | null = null) {
  const actor = await createActor(role, { organizationId });
  const email = `reader-${++serial}@example.org`;
  await db.account.update({ where: { id: actor.accountId }, data: { email } });
  return { ...actor, email };
}
const tell = (accountId: string) =>
  runCommand(context(office), 'test.tell', async (work) => {
    await tellAccount(work, accountId, message);
    return null;
  });
const later = (minutes: number) => setClock(new Date(Date.parse(start) + minutes * 60_000).toISOString());
const mailTo = (accountId: string) => db.mailDelivery.findFirstOrThrow({ where: { accountId } });

beforeEach(() => {
  setClock(start);
  server.received = [];
  server.onMail = () => null;
  server.onRecipient = () => null;
});

describe('written in the transaction of the change, sent after it', () => {
  test('the mail says that there is a message and where, and nothing of what it says', async () => {
    const { accountId, email } = await reader();
    await done(tell(accountId));
    expect(server.received).toEqual([]);
    expect(await sendMails()).toEqual({ sent: 1, failed: 0 });
    expect(await sendMails()).toEqual({ sent: 0, failed: 0 });
    const [{ to, raw, messageId } = { to: [], raw: '', messageId: '' }] = server.received;
    expect(to).toEqual([email]);
    expect(messageId).toBe(`<${(await mailTo(accountId)).id}@example.org>`);
    const text = Buffer.from(raw.split('\r\n\r\n').slice(1).join('\r\n\r\n'), 'base64').toString('utf8');
    expect(text).toContain('https://workbench.example.org/home');
    for (const said of ['陈一鸣', '籍贯', '梅县']) expect(raw + text).not.toContain(said);
  });

  test('a change that fails leaves neither message nor mail', async () => {
    const { accountId } = await reader();
    const failing = runCommand(context(office), 'test.fail', async (work) => {
      await tellAccount(work, accountId, message);
      throw new Error('a bug');
    });
    await expect(failing).rejects.toThrow('a bug');
    expect(await db.mailDelivery.count({ where: { accountId } })).toBe(0);
  });

  test('an organisation: everybody who acts for it today, once each, no one else', async () => {
    const { id } = await createOrganization();
    const [secretary, contact] = [await reader('NOMINATING_UNIT', id), await reader('ORG_CONTACT', id)];
    const grant = { accountId: contact.accountId, organizationId: id, validFrom: new Date(0) };
    await db.roleGrant.create({ data: { ...grant, role: 'NOMINATING_UNIT' } });
    const ended = await reader('NOMINATING_UNIT', id);
    await db.roleGrant.updateMany({ where: { accountId: ended.accountId }, data: { validTo: new Date(1) } });
    const unwilling = await reader('NOMINATING_UNIT', id);
    await db.account.update({ where: { id: unwilling.accountId }, data: { isMailWanted: false } });
    await reader('NOMINATING_UNIT', (await createOrganization()).id);
    await runCommand(context(office), 'test.tell', (work) => tellOrganizations(work, [id], message));
    expect(await sendMails()).toEqual({ sent: 2, failed: 0 });
    expect(server.received.flatMap(({ to }) => to).toSorted()).toEqual([secretary.email, contact.email].toSorted());
  });

  test('who wants no more mail by the time it is sent gets none', async () => {
    const { accountId } = await reader();
    await done(tell(accountId));
    await db.account.update({ where: { id: accountId }, data: { email: null } });
    expect(await sendMails()).toEqual({ sent: 0, failed: 0 });
    expect((await mailTo(accountId)).state).toBe('DROPPED');
  });
});

describe('at least once, always under the same Message-ID', () => {
  test('the connection dies after the mail server took the mail: it goes out again, recognisable', async () => {
    const { accountId } = await reader();
    await done(tell(accountId));
    server.onMail = async () => {
      await asOwner((client) =>
        client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND state = 'idle in transaction' AND pid <> pg_backend_pid()`),
      );
      return null;
    };
    await expect(sendMails()).rejects.toThrow();
    expect((await mailTo(accountId)).state).toBe('WAITING');
    server.onMail = () => null;
    expect(await sendMails()).toEqual({ sent: 1, failed: 0 });
    const ids = server.received.map(({ messageId }) => messageId);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  test('four workers at once, thirty mails, a slow mail server: every mail once', async () => {
    const readers = [];
    for (let index = 0; index < 30; index++) readers.push(await reader());
    for (const { accountId } of readers) await done(tell(accountId));
    server.onMail = async () => {
      await setTimeout(10);
      return null;
    };
    const rounds = await Promise.all([sendMails(), sendMails(), sendMails(), sendMails()]);
    expect(rounds.reduce((sum, { sent }) => sum + sent, 0)).toBe(30);
    expect(rounds.filter(({ sent }) => sent > 0).length).toBeGreaterThan(1);
    expect(server.received.flatMap(({ to }) => to).toSorted()).toEqual(readers.map(({ email }) => email).toSorted());
  });
});

describe('a mail server that refuses', () => {
  test('for now: again after a minute, then after five, and then it arrives', async () => {
    const { accountId } = await reader();
    await done(tell(accountId));
    server.onMail = () => ({ code: 451, text: 'try later' });
    expect(await sendMails()).toEqual({ sent: 0, failed: 1 });
    expect(await sendMails()).toEqual({ sent: 0, failed: 0 });
    later(2);
    expect(await sendMails()).toEqual({ sent: 0, failed: 1 });
    expect(await mailTo(accountId)).toMatchObject({
      state: 'WAITING',
      attempts: 2,
      lastError: expect.stringContaining('try later'),
    });
    server.onMail = () => null;
    later(6);
    expect(await sendMails()).toEqual({ sent: 0, failed: 0 });
    later(8);
    expect(await sendMails()).toEqual({ sent: 1, failed: 0 });
  });

  test('for good: given up at once, shown without the address, 重发 by the system administrator', async () => {
    const { accountId, email } = await reader();
    await done(tell(accountId));
    server.onRecipient = (address) => ({ code: 550, text: `no such user ${address}` });
    expect(await sendMails()).toEqual({ sent: 0, failed: 1 });
    const { dead } = await readMailOverview();
    const [found] = dead.filter((mail) => mail.accountId === accountId);
    expect(found).toMatchObject({ attempts: 1, subject: '提出的问题已答复', email: 'r***@example.org' });
    expect(found?.lastError).toContain('no such user r***@example.org');
    expect(found?.lastError).not.toContain(email);
    server.onRecipient = () => null;
    const order = { mailId: found?.id ?? '' };
    expect(await codesOf(resendMail(context(office), order))).toEqual(['NOT_FOUND']);
    await done(resendMail(context(administrator), order));
    expect(await sendMails()).toEqual({ sent: 1, failed: 0 });
    expect(await codesOf(resendMail(context(administrator), order))).toEqual(['NOT_FOUND']);
  });

  test('seven times for now: given up, nothing is tried for ever', async () => {
    const { accountId } = await reader();
    await done(tell(accountId));
    server.onMail = () => ({ code: 421, text: 'closed' });
    for (let day = 0; day < 10; day++) {
      later(day * 1441);
      await sendMails();
    }
    expect(await mailTo(accountId)).toMatchObject({ state: 'DEAD', attempts: 7 });
  });
});
