import { expect, test, vi } from 'vitest';
import { runCommand } from '@/lib/commands/command';
import { tellAccount } from '@/lib/commands/message';
import { sendMails } from '@/lib/commands/outbox/send-mails';
import { readMailOverview } from '@/lib/data/mail';
import { db } from '@/lib/platform/database';
import { done } from '@/tests/support/nominees';
import { context, createActor } from '@/tests/support/world';

const server = await vi.hoisted(async () => {
  const { startMailServer } = await import('@/tests/support/smtp');
  const started = await startMailServer();
  process.env.SMTP_URL = started.url;
  process.env.MAIL_FROM = 'notice@example.org';
  process.env.DEMO_MODE = '1';
  return started;
});

test('演示模式: whatever is configured, no mail is written and none leaves', async () => {
  const { accountId } = await createActor('OBSERVER');
  const data = { email: 'reader@example.org' };
  await db.account.update({ where: { id: accountId }, data });
  const message = { kind: 'TERM_ENDING', title: '聘期将满', body: '', link: '/home' } as const;
  await done(
    runCommand(context(await createActor('MASS_WORK_DIVISION')), 'test.tell', async (work) => {
      await tellAccount(work, accountId, message);
      return null;
    }),
  );
  expect(await db.outboxMessage.count({ where: { accountId } })).toBe(1);
  // Left over from a time when it was no demo.
  const { id: messageId } = await db.outboxMessage.findFirstOrThrow({ where: { accountId } });
  await db.mailDelivery.create({ data: { messageId, accountId, dueAt: new Date(0) } });
  expect(await sendMails()).toEqual({ sent: 0, failed: 0 });
  expect(server.received).toEqual([]);
  expect((await readMailOverview()).mode).toBe('DEMO');
  await server.stop();
});
