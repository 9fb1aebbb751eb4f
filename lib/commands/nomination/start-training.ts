import 'server-only';
import type { BatchState } from '@/lib/domain/lifecycle';
import type { BatchStep } from '@/lib/domain/nomination/batch-settings';
import { type CommandContext, type Outcome, runCommand } from '../command';
import { takeBatchStep } from './batch-step';

/** 集中学习培训 begins: refused while anybody qualified is undecided (N09: 遴选 before 培训). */
export function startTraining(
  context: CommandContext,
  step: BatchStep,
): Promise<Outcome<{ id: string; state: BatchState }>> {
  return runCommand(context, 'batch.startTraining', async (work) => {
    const { state } = await takeBatchStep(work, step, 'startTraining');
    return { id: step.id, state };
  });
}
