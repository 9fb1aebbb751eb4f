import 'server-only';
import { z } from 'zod';
import { decideTrainingRecord } from '@/lib/domain/appointment/training';
import type { Reason } from '@/lib/domain/decision';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { lockCandidates } from '../locks';

const halfDays = z.coerce.number('请填整数').int('请填整数').min(0, '不能小于0').default(0);

/** One nominee's half days; what was missed and made up needs a word on how. */
const attendanceEntry = z
  .object({
    candidateId: z.uuid(),
    halfDaysAttended: halfDays,
    halfDaysMadeUp: halfDays,
    makeUpNote: z.string().trim().max(200, '补训说明请控制在200字以内').default(''),
  })
  .refine(({ halfDaysMadeUp, makeUpNote }) => halfDaysMadeUp === 0 || makeUpNote !== '', {
    path: ['makeUpNote'],
    error: '请说明补训的内容和时间',
  });

export const attendanceSheet = z.object({ sessionId: z.uuid(), entries: z.array(attendanceEntry).min(1).max(500) });

/** Nominees who attend training: chosen in 遴选, or filed. */
const trainedStates = ['SELECTED', 'APPROVED_FILED'];

/** 出勤 and 补训 of one session, for as many nominees as the sheet has lines. */
export function recordAttendance(
  context: CommandContext,
  { sessionId, entries }: z.infer<typeof attendanceSheet>,
): Promise<Outcome<{ sessionId: string; batchId: string; recorded: number }>> {
  return runCommand(context, 'appointment.recordAttendance', async (work) => {
    const { tx, actor, at } = work;
    const session = (await tx.trainingSession.findUnique({ where: { id: sessionId } })) ?? notFound();
    if (!canOn(actor, 'training.record', {})) notFound();
    const candidates = await lockCandidates(
      tx,
      entries.map(({ candidateId }) => candidateId),
    );
    if (candidates.some(({ batchId }) => batchId !== session.batchId)) notFound();
    const early = candidates.filter(({ state }) => !trainedStates.includes(state));
    if (early.length > 0) {
      const names = early.map(({ name }) => name).join('、');
      refuse({ code: 'ORDER', message: `${names}不是待培训的人选：先遴选（备案），再培训`, clause: '通知 三' });
    }
    for (const [index, entry] of entries.entries()) {
      const possible = decideTrainingRecord({ halfDays: session.halfDays, ...entry });
      if (!possible.allowed)
        refuse(...possible.reasons.map((reason) => ({ ...reason, field: fieldOf(index, reason) })));
    }
    const by = { byId: actor.accountId, byName: actor.displayName, at };
    for (const { candidateId, ...attended } of entries) {
      await tx.attendance.upsert({
        where: { sessionId_candidateId: { sessionId, candidateId } },
        create: { sessionId, candidateId, ...attended, ...by },
        update: { ...attended, ...by },
      });
      work.audit({ action: 'training.attend', subject: `CANDIDATE:${candidateId}`, detail: { sessionId } });
    }
    return { sessionId, batchId: session.batchId, recorded: entries.length };
  });
}

/** Where in the sheet the reason belongs. */
function fieldOf(index: number, { field }: Reason): string | undefined {
  return field && `entries.${index}.${field}`;
}
