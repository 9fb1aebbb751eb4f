import 'server-only';
import type { BatchState } from '@/lib/domain/lifecycle';
import type { BatchStep } from '@/lib/domain/nomination/batch-settings';
import { type CommandContext, type Outcome, runCommand } from '../command';
import { takeBatchStep } from './batch-step';

/** 择优遴选 begins: refused while anybody is still under review. */
export function startSelection(
  context: CommandContext,
  step: BatchStep,
): Promise<Outcome<{ id: string; state: BatchState }>> {
  return runCommand(context, 'batch.startSelection', async (work) => {
    const { state } = await takeBatchStep(work, step, 'startSelection');
    return { id: step.id, state };
  });
}
