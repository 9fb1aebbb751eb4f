import 'server-only';
import { z } from 'zod';
import { readBoard } from '@/lib/data/nomination/receipt-board';
import { readDay, storedDay } from '@/lib/data/stored-day';
import { deadlineOf } from '@/lib/data/workday';
import { formatDay } from '@/lib/domain/calendar-day';
import { shanghaiDay } from '@/lib/domain/deadline';
import { type ReminderKind, remindedStages, reminderKinds, rowsOf } from '@/lib/domain/nomination/receipt-board';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { lockBatch } from '../locks';
import { type Message, organizationsWithAccounts, tellOrganizations } from '../message';

export const reminder = z.object({ batchId: z.uuid(), kind: z.enum(reminderKinds) });

/**
 * 催办 of all who have not submitted, or whose paper is missing: a message in the app, once a day each, however often it
 * is pressed. Says how many can only be reached otherwise.
 */
export function remindOrganizations(
  context: CommandContext,
  { batchId, kind }: z.infer<typeof reminder>,
): Promise<Outcome<{ batchId: string; reminded: number; withoutAccount: number; remindedBefore: number }>> {
  return runCommand(context, 'nomination.remindOrganizations', async (work) => {
    const { tx, at, actor, audit } = work;
    if (!canOn(actor, 'notice.manage', {})) notFound();
    const batch = await lockBatch(tx, batchId);
    if (kind === 'SUBMISSION' && batch.state !== 'OPEN')
      refuse({ code: 'NOT_OPEN', message: '本批次不在申报期间，不能催办未提交单位' });
    const waiting = rowsOf(await readBoard(batchId), remindedStages[kind]).map((row) => row.organizationId);
    const today = { batchId, kind, remindedOn: storedDay(shanghaiDay(at)) };
    const before = await tx.submissionReminder.findMany({ where: today, select: { organizationId: true } });
    const isTold = new Set(before.map(({ organizationId }) => organizationId));
    const due = waiting.filter((id) => !isTold.has(id));
    const reached = await organizationsWithAccounts(work, due);
    await tx.submissionReminder.createMany({
      data: reached.map((organizationId) => ({
        ...today,
        organizationId,
        remindedByName: actor.displayName,
        remindedAt: at,
      })),
    });
    const { effectiveOn } = await deadlineOf(readDay(batch.deadlineOn), tx);
    await tellOrganizations(work, reached, messageOf(kind, batch, effectiveOn));
    audit({ action: 'batch.remind', subject: `BATCH:${batchId}`, detail: { kind, reminded: reached.length } });
    return {
      batchId,
      reminded: reached.length,
      withoutAccount: due.length - reached.length,
      remindedBefore: waiting.length - due.length,
    };
  });
}

function messageOf(kind: ReminderKind, { id, title }: { id: string; title: string }, lastOn: string): Message {
  const link = `/nominations/${id}`;
  if (kind === 'PAPER')
    return {
      kind: 'PAPER_REMINDER',
      title: '请报送纸质材料',
      body: `${title}：电子版已收到，纸质材料尚未齐全或与电子版不一致，请打印、盖章后报送。`,
      link,
    };
  return {
    kind: 'SUBMISSION_REMINDER',
    title: '请报送推荐材料',
    body: `${title}：尚未收到贵单位的推荐材料，请于${formatDay(lastOn)}前提交。`,
    link,
  };
}
