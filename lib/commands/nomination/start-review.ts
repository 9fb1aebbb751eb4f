import 'server-only';
import type { BatchState } from '@/lib/domain/lifecycle';
import type { BatchStep } from '@/lib/domain/nomination/batch-settings';
import { type CommandContext, type Outcome, runCommand } from '../command';
import { takeBatchStep } from './batch-step';

/** 集中审核 begins: no more late requests. */
export function startReview(
  context: CommandContext,
  step: BatchStep,
): Promise<Outcome<{ id: string; state: BatchState }>> {
  return runCommand(context, 'batch.startReview', async (work) => {
    const { state } = await takeBatchStep(work, step, 'startReview');
    return { id: step.id, state };
  });
}
