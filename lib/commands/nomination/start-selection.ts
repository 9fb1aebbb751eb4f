import 'server-only';
import type { BatchState } from '@/lib/domain/lifecycle';
import { type CommandContext, type Outcome, runCommand } from '../command';
import { type BatchStep, takeBatchStep } from './batch-step';

/** 择优遴选 begins: refused while anybody is still under review. */
export function startSelection(context: CommandContext, step: BatchStep): Promise<Outcome<{ state: BatchState }>> {
  return runCommand(context, 'batch.startSelection', async (work) => {
    const { state } = await takeBatchStep(work, step, 'startSelection');
    return { state };
  });
}
