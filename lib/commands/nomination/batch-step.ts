import 'server-only';
import { batchView } from '@/lib/data/batch';
import { batchStageFacts } from '@/lib/data/batch-stage';
import type { BatchEvent, BatchState } from '@/lib/domain/lifecycle';
import type { BatchStep } from '@/lib/domain/nomination/batch-settings';
import { canAdvanceBatch } from '@/lib/domain/nomination/batch-stage';
import { canOn } from '@/lib/domain/permissions';
import type { Batch } from '@/prisma/generated/client';
import { notFound, refuse, type Work } from '../command';
import { lockBatch } from '../locks';
import { advanceBatch } from '../transition';

/** Takes a batch one step along its machine: the office's right, the domain's reasons, the recorded transition. */
export async function takeBatchStep(
  work: Work,
  { id, opinion }: BatchStep,
  event: BatchEvent,
): Promise<{ batch: Batch; state: BatchState }> {
  const batch = await lockBatch(work.tx, id);
  if (!canOn(work.actor, 'batch.manage', {})) notFound();
  const decision = canAdvanceBatch(event, await batchStageFacts(batchView(batch), opinion, work.tx));
  if (!decision.allowed) refuse(...decision.reasons);
  return { batch, state: await advanceBatch(work, batch, event, { opinion }) };
}
