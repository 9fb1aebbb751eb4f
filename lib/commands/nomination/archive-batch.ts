import 'server-only';
import type { BatchState } from '@/lib/domain/lifecycle';
import type { BatchStep } from '@/lib/domain/nomination/batch-settings';
import { type CommandContext, type Outcome, runCommand } from '../command';
import { takeBatchStep } from './batch-step';

/** 办结归档: the batch is only read from now on. */
export function archiveBatch(
  context: CommandContext,
  step: BatchStep,
): Promise<Outcome<{ id: string; state: BatchState }>> {
  return runCommand(context, 'batch.archive', async (work) => {
    const { state } = await takeBatchStep(work, step, 'archive');
    return { id: step.id, state };
  });
}
