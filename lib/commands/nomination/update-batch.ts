import 'server-only';
import { batchView } from '@/lib/data/batch';
import type { BatchSettings } from '@/lib/domain/nomination/batch-settings';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { lockBatch } from '../locks';
import { batchRow } from './batch-row';
import { requireWorkdays } from './require-workdays';

/** Changes a batch while it is in preparation; once organisations can nominate, its rules stand. */
export function updateBatch(
  context: CommandContext,
  { id, ...settings }: BatchSettings & { id: string },
): Promise<Outcome<{ id: string }>> {
  return runCommand(context, 'batch.update', async (work) => {
    const before = await lockBatch(work.tx, id);
    if (!canOn(work.actor, 'batch.manage', {})) notFound();
    if (before.state !== 'PREPARING') {
      refuse({ code: 'NOT_PREPARING', message: '批次已开始申报，规则和日期不能再改' });
    }
    await requireWorkdays(work, settings.deadlineOn);
    await work.tx.batch.update({ where: { id }, data: batchRow(settings) });
    const { rules, deadlineOn } = batchView(before);
    work.audit({
      action: 'batch.update',
      subject: `BATCH:${id}`,
      detail: { before: { rules, deadlineOn }, after: { rules: settings.rules, deadlineOn: settings.deadlineOn } },
    });
    return { id };
  });
}
