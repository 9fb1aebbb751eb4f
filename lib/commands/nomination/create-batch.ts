import 'server-only';
import type { BatchSettings } from '@/lib/domain/nomination/batch-settings';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, runCommand } from '../command';
import { batchRow } from './batch-row';
import { requireWorkdays } from './require-workdays';

/** Sets up a batch in preparation: dates, targets and rules are its own copy from now on (N08). */
export function createBatch(context: CommandContext, settings: BatchSettings): Promise<Outcome<{ id: string }>> {
  return runCommand(context, 'batch.create', async (work) => {
    if (!canOn(work.actor, 'batch.manage', {})) notFound();
    await requireWorkdays(work, settings.deadlineOn);
    const { id } = await work.tx.batch.create({ data: { ...batchRow(settings), createdAt: work.at } });
    work.audit({ action: 'batch.create', subject: `BATCH:${id}`, detail: { ...settings } });
    return { id };
  });
}
