import 'server-only';
import { readDay, storedDay } from '@/lib/data/stored-day';
import type { BatchState } from '@/lib/domain/lifecycle';
import type { Reopening } from '@/lib/domain/nomination/batch-settings';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { lockBatch } from '../locks';
import { takeBatchStep } from './batch-step';
import { requireWorkdays } from './require-workdays';

/** Takes a closed batch back to nomination until a new deadline, which must not lie in the past; with a reason. */
export function reopenBatch(
  context: CommandContext,
  { deadlineOn, ...step }: Reopening,
): Promise<Outcome<{ id: string; state: BatchState }>> {
  return runCommand(context, 'batch.reopen', async (work) => {
    const before = await lockBatch(work.tx, step.id);
    if (!canOn(work.actor, 'batch.manage', {})) notFound();
    if (deadlineOn < readDay(before.opensOn)) {
      refuse({ code: 'DEADLINE_BEFORE_START', message: '截止日期不能早于开始日期', field: 'deadlineOn' });
    }
    await requireWorkdays(work, deadlineOn);
    await work.tx.batch.update({ where: { id: before.id }, data: { deadlineOn: storedDay(deadlineOn) } });
    const { state } = await takeBatchStep(work, step, 'reopen');
    work.audit({
      action: 'batch.extend',
      subject: `BATCH:${before.id}`,
      detail: { before: readDay(before.deadlineOn), after: deadlineOn },
    });
    return { id: before.id, state };
  });
}
