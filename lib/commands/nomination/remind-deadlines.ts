import 'server-only';
import { readDay } from '@/lib/data/stored-day';
import { deadlineOf } from '@/lib/data/workday';
import { formatDay } from '@/lib/domain/calendar-day';
import { shanghaiDay } from '@/lib/domain/deadline';
import { editableStates } from '@/lib/domain/lifecycle';
import { deadlineRungs, rungReached } from '@/lib/domain/reminder-rung';
import { db } from '@/lib/platform/database';
import { runCommand, systemContext, type Work } from '../command';
import { lockBatch } from '../locks';
import { organizationsWithAccounts, tellOrganizations } from '../message';
import { takeRung } from '../reminder-ledger';

/** 截止提醒 to organisations whose forms are not submitted yet; how many were told. */
export async function remindDeadlines(): Promise<number> {
  const open = await db.batch.findMany({ where: { state: 'OPEN' }, select: { id: true } });
  let told = 0;
  for (const { id } of open) {
    const outcome = await runCommand(systemContext(), 'batch.remindDeadline', (work) => remindBatch(work, id));
    if (outcome.ok) told += outcome.value;
  }
  return told;
}

async function remindBatch(work: Work, batchId: string): Promise<number> {
  const { tx, at } = work;
  const batch = await lockBatch(tx, batchId);
  const { effectiveOn } = await deadlineOf(readDay(batch.deadlineOn), tx);
  const daysBefore = rungReached(effectiveOn, shanghaiDay(at), deadlineRungs);
  if (batch.state !== 'OPEN' || daysBefore === null) return 0;
  const writing = await tx.candidate.groupBy({
    by: ['organizationId'],
    where: { batchId, state: { in: [...editableStates] } },
    _count: true,
  });
  const reachable = await organizationsWithAccounts(
    work,
    writing.map(({ organizationId }) => organizationId),
  );
  const subjectOf = (organizationId: string) => `BATCH:${batchId}:ORGANIZATION:${organizationId}`;
  // The day is part of the rung: a batch that was reopened until later reminds again.
  const taken = await takeRung(work, reachable.map(subjectOf), `${effectiveOn}:DAYS_BEFORE_${daysBefore}`);
  for (const { organizationId, _count: forms } of writing.filter((row) => taken.has(subjectOf(row.organizationId)))) {
    await tellOrganizations(work, [organizationId], {
      kind: 'DEADLINE_NEAR',
      title: '推荐申报即将截止',
      body: `${batch.title}：还有${forms}份登记表没有提交，申报至${formatDay(effectiveOn)}截止。`,
      link: `/nominations/${batchId}`,
    });
  }
  if (taken.size > 0)
    work.audit({ action: 'batch.remind', subject: `BATCH:${batchId}`, detail: { daysBefore, reminded: taken.size } });
  return taken.size;
}
