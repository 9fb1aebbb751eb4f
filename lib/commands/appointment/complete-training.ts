import 'server-only';
import { z } from 'zod';
import { batchView } from '@/lib/data/batch';
import { decideTrainingCompleted } from '@/lib/domain/appointment/training';
import { decide } from '@/lib/domain/decision';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { lockCandidates } from '../locks';
import { advanceCandidate } from '../transition';
import { readTraining } from './training-records';

export const trainingCompletion = z.object({
  batchId: z.uuid(),
  candidateIds: z.array(z.uuid(), '请勾选人选').min(1, '请勾选人选').max(500),
});

/** 培训合格: attendance, 补训 included, is enough. All the chosen ones or none, so that no one is overlooked (通知 三). */
export function completeTraining(
  context: CommandContext,
  { batchId, candidateIds }: z.infer<typeof trainingCompletion>,
): Promise<Outcome<{ batchId: string; completed: number }>> {
  return runCommand(context, 'appointment.completeTraining', async (work) => {
    if (!canOn(work.actor, 'training.record', {})) notFound();
    const { rules } = batchView((await work.tx.batch.findUnique({ where: { id: batchId } })) ?? notFound());
    const candidates = await lockCandidates(work.tx, candidateIds);
    if (candidates.some((candidate) => candidate.batchId !== batchId)) notFound();
    const training = await readTraining(work.tx, candidateIds);
    const ready = decide(
      candidates.flatMap(({ id, name }) => {
        const decision = decideTrainingCompleted(training.get(id)?.records ?? [], rules);
        return decision.allowed ? [] : decision.reasons.map((r) => ({ ...r, message: `${name}：${r.message}` }));
      }),
    );
    if (!ready.allowed) refuse(...ready.reasons);
    for (const candidate of candidates) {
      const snapshotHash = candidate.currentVersion?.contentHash;
      await advanceCandidate(work, candidate, 'completeTraining', { snapshotHash });
    }
    return { batchId, completed: candidates.length };
  });
}
