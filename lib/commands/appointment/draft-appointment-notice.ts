import 'server-only';
import { z } from 'zod';
import { readAppointed } from '@/lib/data/appointment/appointed';
import { organName } from '@/lib/data/managing-units';
import { storedDay } from '@/lib/data/stored-day';
import { appointmentNotice } from '@/lib/domain/appointment/appointment-notice';
import { canOn } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { lockBatch } from '../locks';

export const appointmentNoticeOrder = z.object({ batchId: z.uuid() });

/**
 * 聘任文件 as a draft among the notices: the office completes 文号 and 主送, changes what it likes, and sends it to the
 * organisations as every other notice. Nothing leaves before that.
 */
export function draftAppointmentNotice(
  context: CommandContext,
  { batchId }: z.infer<typeof appointmentNoticeOrder>,
): Promise<Outcome<{ noticeId: string }>> {
  return runCommand(context, 'appointment.draftNotice', async (work) => {
    const { tx, actor, at } = work;
    await lockBatch(tx, batchId);
    if (!canOn(actor, 'notice.manage', {})) notFound();
    const appointed = await readAppointed(batchId, tx);
    if (appointed.length === 0) refuse({ code: 'NOBODY', message: '本批次还没有颁发聘书', clause: '通知 三' });
    const day = today();
    const { id } = await tx.notice.create({
      data: {
        ...appointmentNotice(appointed),
        documentNumber: `粤社党字〔${day.slice(0, 4)}〕 号`,
        recipients: '各有关单位',
        signedBy: await organName('PROVINCIAL_COMMITTEE', day),
        signedOn: storedDay(day),
        printedBy: await organName('MASS_WORK_DIVISION', day),
        createdAt: at,
      },
    });
    work.audit({ action: 'notice.create', subject: `NOTICE:${id}`, detail: { batchId, names: appointed.length } });
    return { noticeId: id };
  });
}
