import 'server-only';
import type { BatchState } from '@/lib/domain/lifecycle';
import { type CommandContext, type Outcome, runCommand } from '../command';
import { type BatchStep, takeBatchStep } from './batch-step';

/** 办结归档: the batch is only read from now on. */
export function archiveBatch(context: CommandContext, step: BatchStep): Promise<Outcome<{ state: BatchState }>> {
  return runCommand(context, 'batch.archive', async (work) => {
    const { state } = await takeBatchStep(work, step, 'archive');
    return { state };
  });
}
