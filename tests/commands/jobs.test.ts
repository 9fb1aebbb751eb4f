import { describe, expect, test } from 'vitest';
import { expireTerms } from '@/lib/commands/appointment/expire-terms';
import { issueLetters } from '@/lib/commands/appointment/issue-letters';
import { remindTermEnds } from '@/lib/commands/appointment/remind-term-ends';
import { eraseOutdated } from '@/lib/commands/erase-outdated';
import { remindDeadlines } from '@/lib/commands/nomination/remind-deadlines';
import { startJob } from '@/lib/commands/start-job';
import { verifyAuditChain } from '@/lib/data/audit-chain';
import { findViolations } from '@/lib/data/invariants';
import { countTroubledJobs, lastRuns } from '@/lib/data/jobs';
import { addDays } from '@/lib/domain/calendar-day';
import type { Actor } from '@/lib/domain/permissions';
import { runJob } from '@/lib/jobs/run-job';
import { setClock, today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { asOwner } from '@/tests/support/database';
import { codesOf, done, draftedNominee, submittedNominee, trainedNominees } from '@/tests/support/nominees';
import { context, createActor, createBatch } from '@/tests/support/world';

setClock('2017-12-15T09:00:00+08:00');
const office = await createActor('MASS_WORK_DIVISION');
const center = await createActor('SERVICE_CENTER');
const committee = await createActor('PROVINCIAL_COMMITTEE');
const administrator = await createActor('SYSTEM_ADMIN');

const at = (day: string, time = '08:00') => setClock(`${day}T${time}:00+08:00`);
const told = (accountId: string, kind: string) => db.outboxMessage.count({ where: { accountId, kind } });

describe('「以三年为期」(方案 二（三）)', () => {
  test('reminded 90, 60 and 30 days before the last day, once each; expired on the day after it', async () => {
    const { id: batchId } = await createBatch('OPEN');
    await trainedNominees(batchId, ['RECRUITED', 'DISPATCHED'], { office, committee });
    await done(issueLetters(context(committee), { batchId, issuedOn: today() }));
    const [term] = await db.term.findMany({ where: { channel: 'RECRUITED' } });
    const instructor = await createActor('INSTRUCTOR', { personId: term?.personId });
    await db.account.update({ where: { id: instructor.accountId }, data: { personId: term?.personId } });

    const days: [day: string, reminded: number, expired: number][] = [
      ['2020-09-14', 0, 0],
      ['2020-09-15', 2, 0],
      ['2020-09-16', 0, 0],
      // The job stood still for weeks: one reminder, not two.
      ['2020-11-14', 2, 0],
      ['2020-12-14', 0, 0],
      ['2020-12-15', 0, 2],
      ['2020-12-16', 0, 0],
    ];
    for (const [day, reminded, expired] of days) {
      at(day);
      const counts = [await remindTermEnds(), await remindTermEnds(), await expireTerms(), await expireTerms()];
      expect([day, ...counts]).toEqual([day, reminded, 0, expired, 0]);
    }
    expect(await told(instructor.accountId, 'TERM_ENDING')).toBe(2);
    // One message a run for the managers, the service centre for 招募 alone.
    expect(await told(office.accountId, 'TERM_ENDING')).toBe(2);
    const [message] = await db.outboxMessage.findMany({ where: { accountId: center.accountId } });
    expect(message?.body).toContain('有1个聘期即将届满');
    expect((await db.term.findMany()).map(({ state }) => state)).toEqual(['EXPIRED', 'EXPIRED']);
    const [entry] = await db.auditEntry.findMany({ where: { action: 'instructor.expire' } });
    expect(entry?.actorName).toBe('系统');
    expect((await verifyAuditChain()).isIntact).toBe(true);
    await expect(db.sentLedger.deleteMany()).rejects.toThrow();
  });

  test('two workers at once remind and expire once', async () => {
    at('2021-01-04', '09:00');
    const { id: batchId } = await createBatch('OPEN');
    await trainedNominees(batchId, ['RECRUITED'], { office, committee });
    await done(issueLetters(context(committee), { batchId, issuedOn: today() }));
    const { endsOn } = await db.term.findFirstOrThrow({ where: { state: 'ACTIVE' } });
    const last = endsOn.toISOString().slice(0, 10);
    at(addDays(last, -10));
    const reminded = await Promise.all([remindTermEnds(), remindTermEnds(), remindTermEnds()]);
    expect(reminded.toSorted()).toEqual([0, 0, 1]);
    at(addDays(last, 1));
    const expired = await Promise.all([expireTerms(), expireTerms(), expireTerms()]);
    expect(expired.reduce((sum, count) => sum + count)).toBe(1);
  });
});

test('截止提醒: three days and one day before, to organisations that still write, moved with a holiday', async () => {
  at('2026-11-16', '09:00');
  // A Saturday: the Monday after it counts.
  const { id: batchId } = await createBatch('OPEN', { opensOn: '2026-11-09', deadlineOn: '2026-11-28' });
  const { author: writing } = await draftedNominee({ batchId });
  const { author: finished } = await submittedNominee({ batchId });
  const sentTo = ({ grants }: Actor) =>
    db.outboxMessage.count({ where: { organizationId: grants[0]?.organizationId, kind: 'DEADLINE_NEAR' } });
  const tolds: number[] = [];
  for (const day of ['2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01']) {
    at(day);
    await remindDeadlines();
    await remindDeadlines();
    tolds.push(await sentTo(writing));
  }
  expect(tolds).toEqual([0, 1, 1, 2, 2, 2]);
  expect(await sentTo(finished)).toBe(0);
});

describe('数据核查', () => {
  test('finds what cannot be, once somebody has got past the constraints', async () => {
    expect(await findViolations()).toEqual([]);
    const { id } = await createBatch('OPEN');
    await asOwner(async (client) => {
      await client.query(`SET session_replication_role = replica`);
      await client.query(`UPDATE "Batch" SET state = 'ISSUED' WHERE id = $1`, [id]);
      await client.query(`UPDATE "NumberSeries" SET last = last + 1 WHERE series = 'LETTER' AND year = 2017`);
      await client.query(`UPDATE "AuditEntry" SET detail = '{}' WHERE id = 3`);
      await client.query(`UPDATE "Candidate" SET state = 'APPOINTED' WHERE state = 'DRAFT'`);
    });
    expect(await findViolations()).toEqual([
      '已聘任而无聘书：1处',
      '聘书编号有空缺：1处',
      '已提交而没有登记表版本：1处',
      '资格审查通过而人工判断不齐：1处',
      '遴选状态没有会议结果，或者与结果不符：1处',
      '批次状态与记录不符：1处',
      '人选状态与记录不符：1处',
      expect.stringContaining('审计链已被破坏'),
    ]);
  });

  test('the run says so, and the system administrator has something to do', async () => {
    expect(await countTroubledJobs()).toBe(0);
    await runJob('CHECK_INVARIANTS', '');
    expect((await lastRuns()).get('CHECK_INVARIANTS')).toMatchObject({ count: 8, isFailed: false });
    expect(await countTroubledJobs()).toBe(1);
  });
});

test('清理过期数据: machinery past its time, nothing else', async () => {
  at('2026-11-23', '03:30');
  const before = await db.auditEntry.count();
  const erased = await eraseOutdated();
  expect(erased.map(({ label }) => label)).toContain('重复请求的应答');
  expect(await eraseOutdated()).toEqual([]);
  expect(await db.auditEntry.count()).toBe(before);
  expect(await db.term.count()).toBe(3);
});

test('立即运行: the system administrator alone; asked twice, done once', async () => {
  expect(await codesOf(startJob(context(office), { job: 'EXPIRE_TERMS' }))).toEqual(['NOT_FOUND']);
  await done(startJob(context(administrator), { job: 'EXPIRE_TERMS' }));
  await done(startJob(context(administrator), { job: 'EXPIRE_TERMS' }));
  const queued = await db.$queryRaw`SELECT task_identifier, key FROM graphile_worker.jobs`;
  expect(queued).toEqual([{ task_identifier: 'EXPIRE_TERMS', key: 'now:EXPIRE_TERMS' }]);
});
