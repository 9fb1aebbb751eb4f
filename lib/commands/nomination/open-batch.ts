import 'server-only';
import { readDay } from '@/lib/data/stored-day';
import { deadlineOf } from '@/lib/data/workday';
import { formatDay } from '@/lib/domain/calendar-day';
import type { BatchState } from '@/lib/domain/lifecycle';
import type { BatchStep } from '@/lib/domain/nomination/batch-settings';
import type { Batch } from '@/prisma/generated/client';
import { type CommandContext, type Outcome, runCommand, type Work } from '../command';
import { organizationsWithAccounts, tellOrganizations } from '../message';
import { takeBatchStep } from './batch-step';

/** Opens a batch for nomination: its rules stand from now on, and every organisation with an account is told (N01). */
export function openBatch(
  context: CommandContext,
  step: BatchStep,
): Promise<Outcome<{ id: string; state: BatchState; notified: number }>> {
  return runCommand(context, 'batch.open', async (work) => {
    const { batch, state } = await takeBatchStep(work, step, 'open');
    return { id: batch.id, state, notified: await notifyOrganizations(work, batch) };
  });
}

/** Every organisation with an account. */
async function notifyOrganizations(work: Work, batch: Batch): Promise<number> {
  const reached = await organizationsWithAccounts(work);
  const { effectiveOn } = await deadlineOf(readDay(batch.deadlineOn), work.tx);
  await tellOrganizations(work, reached, {
    kind: 'BATCH_OPENED',
    title: `${batch.title}开始推荐申报`,
    body: `请于${formatDay(effectiveOn)}前报送推荐人选。`,
    link: `/settings/batches/${batch.id}`,
  });
  return reached.length;
}
