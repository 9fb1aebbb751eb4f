import 'server-only';
import type { BatchState } from '@/lib/domain/lifecycle';
import type { BatchStep } from '@/lib/domain/nomination/batch-settings';
import { type CommandContext, type Outcome, runCommand } from '../command';
import { takeBatchStep } from './batch-step';

/** Ends the nomination: new forms can only be asked for as 逾期申请 from now on. Before the deadline a reason is needed. */
export function closeBatch(
  context: CommandContext,
  step: BatchStep,
): Promise<Outcome<{ id: string; state: BatchState }>> {
  return runCommand(context, 'batch.close', async (work) => {
    const { state } = await takeBatchStep(work, step, 'close');
    return { id: step.id, state };
  });
}
