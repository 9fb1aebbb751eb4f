import 'server-only';
import { z } from 'zod';
import { storedDay } from '@/lib/data/stored-day';
import { calendarDay } from '@/lib/domain/day-field';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { lockBatch } from '../locks';

export const trainingPlan = z.object({
  batchId: z.uuid(),
  title: z.string().trim().min(1, '请填写培训名称').max(100, '名称请控制在100字以内'),
  heldOn: calendarDay,
  place: z.string().trim().min(1, '请填写培训地点').max(100, '地点请控制在100字以内'),
  halfDays: z.coerce.number('请填整数').int('请填整数').min(1, '至少半天').max(60, '不超过60个半天'),
  capacity: z
    .preprocess(
      (value) => (value === '' || value === undefined ? null : value),
      z.coerce.number('请填整数').int('请填整数').min(1, '至少1人').max(9999, '人数过多').nullable(),
    )
    .default(null),
  agenda: z.string().trim().max(2000, '议程请控制在2000字以内').default(''),
});

type TrainingPlan = Omit<z.infer<typeof trainingPlan>, 'capacity' | 'agenda'> &
  Partial<Pick<z.infer<typeof trainingPlan>, 'capacity' | 'agenda'>>;

/** 集中学习培训, only once the batch has come to it: first 遴选, then 培训 (通知 三). Held again for 补训 at any time. */
export function createTrainingSession(
  context: CommandContext,
  { batchId, heldOn, ...plan }: TrainingPlan,
): Promise<Outcome<{ sessionId: string; batchId: string }>> {
  return runCommand(context, 'appointment.createTrainingSession', async (work) => {
    const batch = await lockBatch(work.tx, batchId);
    if (!canOn(work.actor, 'training.record', {})) notFound();
    if (batch.state !== 'TRAINING' && batch.state !== 'ISSUED') {
      refuse({ code: 'STAGE', message: '先择优遴选，再集中学习培训：本批次尚未进入培训阶段', clause: '通知 三' });
    }
    const session = await work.tx.trainingSession.create({ data: { batchId, heldOn: storedDay(heldOn), ...plan } });
    work.audit({ action: 'training.create', subject: `TRAINING:${session.id}`, detail: { batchId } });
    return { sessionId: session.id, batchId };
  });
}
