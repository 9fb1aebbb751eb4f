import 'server-only';
import type { BatchState } from '@/lib/domain/lifecycle';
import { type CommandContext, type Outcome, runCommand } from '../command';
import { type BatchStep, takeBatchStep } from './batch-step';

/** 集中学习培训 begins: refused while anybody qualified is undecided (N09: 遴选 before 培训). */
export function startTraining(context: CommandContext, step: BatchStep): Promise<Outcome<{ state: BatchState }>> {
  return runCommand(context, 'batch.startTraining', async (work) => {
    const { state } = await takeBatchStep(work, step, 'startTraining');
    return { state };
  });
}
