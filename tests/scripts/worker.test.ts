import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, test, vi } from 'vitest';
import { issueLetters } from '@/lib/commands/appointment/issue-letters';
import { runCommand } from '@/lib/commands/command';
import { tellAccount } from '@/lib/commands/message';
import { startJob } from '@/lib/commands/start-job';
import { lastRuns, notableRuns } from '@/lib/data/jobs';
import type { JobName } from '@/lib/domain/job';
import { systemActor } from '@/lib/domain/system-actor';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { typescriptArguments } from '@/scripts/lib/environment.mjs';
import { asOwner } from '@/tests/support/database';
import { done, trainedNominees } from '@/tests/support/nominees';
import { context, createActor, createBatch } from '@/tests/support/world';

const server = await vi.hoisted(async () => {
  const { startMailServer } = await import('@/tests/support/smtp');
  const started = await startMailServer();
  process.env.SMTP_URL = started.url;
  process.env.MAIL_FROM = 'notice@example.org';
  return started;
});

// Four starts of a process, on machines that have much else to do.
vi.setConfig({ testTimeout: 240_000 });

const administrator = await createActor('SYSTEM_ADMIN');
const office = await createActor('MASS_WORK_DIVISION');
const committee = await createActor('PROVINCIAL_COMMITTEE');

/** The worker as `npm start` runs it, on the database of this file. */
async function startWorker(clockAt = ''): Promise<ChildProcess> {
  const env = { ...process.env, ...(clockAt ? { CLOCK_AT: clockAt } : {}) };
  const args = [...typescriptArguments, 'scripts/worker.ts'];
  const worker = spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  workers.push(worker);
  await once(worker, 'message');
  return worker;
}
const workers: ChildProcess[] = [];

async function end(worker: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  worker.kill(signal);
  await once(worker, 'exit');
}
afterEach(async () => {
  for (const worker of workers.splice(0)) await end(worker, 'SIGKILL');
});

const start = (job: JobName) => done(startJob(context(administrator), { job }));
const lastRun = async (job: JobName) => (await lastRuns()).get(job);
const until = (state: () => Promise<boolean>) =>
  vi.waitFor(async () => expect(await state()).toBe(true), { timeout: 40_000, interval: 100 });

test('kill -9 while mails go out: the next worker sends the rest, the one in flight again under its Message-ID', async () => {
  const addresses: string[] = [];
  for (let index = 0; index < 5; index++) {
    const { accountId } = await createActor('OBSERVER');
    const email = `reader-${index}@example.org`;
    await db.account.update({ where: { id: accountId }, data: { email } });
    const message = { kind: 'QUESTION_ANSWERED', title: '答复', body: '', link: '/home' } as const;
    await done(runCommand(context(office), 'test.tell', (work) => tellAccount(work, accountId, message)));
    addresses.push(email);
  }
  const killed = await startWorker();
  const exit = once(killed, 'exit');
  server.onMail = () => {
    if (server.received.length === 2) killed.kill('SIGKILL');
    return null;
  };
  await start('SEND_MAILS');
  await exit;
  // The third mail reached the mail server; nobody could note that down.
  await until(async () => server.received.length === 3);
  expect(await db.mailDelivery.count({ where: { state: 'SENT' } })).toBe(2);

  server.onMail = () => null;
  const next = await startWorker();
  await until(async () => (await db.mailDelivery.count({ where: { state: 'SENT' } })) === 5);
  await until(async () => (await lastRun('SEND_MAILS'))?.finishedAt !== null);
  await end(next, 'SIGTERM');
  expect(next.exitCode).toBe(0);
  expect(server.received).toHaveLength(6);
  expect(new Set(server.received.map(({ to }) => to[0]))).toEqual(new Set(addresses));
  expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(5);
});

test('kill -9 while terms expire: every term once, by 系统, nothing half done', async () => {
  const { id: batchId } = await createBatch('OPEN');
  const channels = ['RECRUITED', 'RECRUITED', 'RECRUITED'] as const;
  await trainedNominees(batchId, channels, { office, committee });
  await done(issueLetters(context(committee), { batchId, issuedOn: today() }));
  const terms = await db.term.findMany({ orderBy: { id: 'asc' } });
  const last = terms[2]?.id ?? '';
  const fourYearsOn = new Date(Date.now() + 4 * 365 * 86_400_000).toISOString();
  const expired = () => db.term.count({ where: { state: 'EXPIRED' } });

  const killed = await startWorker(fourYearsOn);
  await asOwner(async (client) => {
    // Somebody holds the last term, so that the worker stands in the middle of its work.
    await client.query('BEGIN');
    await client.query('SELECT 1 FROM "Term" WHERE id = $1 FOR UPDATE', [last]);
    await start('EXPIRE_TERMS');
    await until(async () => (await expired()) === 2);
    await end(killed, 'SIGKILL');
    await client.query('ROLLBACK');
  });
  expect(await expired()).toBe(2);

  await startWorker(fourYearsOn);
  await until(async () => (await expired()) === 3);
  await until(async () => (await lastRun('EXPIRE_TERMS'))?.finishedAt !== null);
  const transitions = await db.transition.findMany({ where: { machine: 'INSTRUCTOR', event: 'expire' } });
  expect(transitions.map(({ entityId }) => entityId).toSorted()).toEqual(terms.map(({ id }) => id));
  for (const { actorId, actorName, opinion } of transitions) {
    expect({ actorId, actorName, opinion }).toEqual({
      actorId: systemActor.accountId,
      actorName: '系统',
      opinion: '聘期届满',
    });
  }
  const runs = (await notableRuns()).filter(({ job }) => job === 'EXPIRE_TERMS');
  expect(runs.map(({ finishedAt, count }) => [finishedAt !== null, count])).toEqual([
    [true, 1],
    [false, 0],
  ]);
  expect(runs.every(({ requestedByName }) => requestedByName === administrator.displayName)).toBe(true);
});
