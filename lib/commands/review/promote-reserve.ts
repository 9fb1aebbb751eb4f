import 'server-only';
import { z } from 'zod';
import { readReserves } from '@/lib/data/review/reserves';
import type { BatchState, CandidateState } from '@/lib/domain/lifecycle';
import { canOn } from '@/lib/domain/permissions';
import { decidePromotion } from '@/lib/domain/review/reserve';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { lockBatch, lockCandidate } from '../locks';
import { tellOrganizations } from '../message';
import { advanceCandidate } from '../transition';

export const promotion = z.object({
  batchId: z.uuid(),
  channel: z.enum(['DISPATCHED', 'RECRUITED']),
  reason: z.string().trim().min(1, '请填写递补的理由').max(500, '理由请控制在500字以内'),
});

/** 备用递补: the first reserve of the channel takes a place that somebody selected has left. */
export function promoteReserve(
  context: CommandContext,
  { batchId, channel, reason }: z.infer<typeof promotion>,
): Promise<Outcome<{ batchId: string; candidateId: string; state: CandidateState }>> {
  return runCommand(context, 'review.promoteReserve', async (work) => {
    const { tx, at } = work;
    const batch = await lockBatch(tx, batchId);
    if (!canOn(work.actor, 'selection.decide', {})) notFound();
    const { reserves, places } = await readReserves(batchId, channel, tx);
    const [first] = reserves;
    const batchState = batch.state as BatchState;
    const decision = decidePromotion({ batchState, channel, places, reserves, reason });
    if (!decision.allowed || !first) return refuse(...(decision.allowed ? [] : decision.reasons));
    const nominee = await lockCandidate(tx, first.candidateId);
    const state = await advanceCandidate(work, nominee, 'promoteReserve', { opinion: reason });
    await tx.selectionResult.update({
      where: { candidateId: nominee.id },
      data: { result: 'SELECTED', promotedAt: at, promotionReason: reason },
    });
    await tellOrganizations(work, [nominee.organizationId], {
      kind: 'SELECTION_PUBLISHED',
      title: '备用人选递补入选',
      body: '贵单位推荐的备用人选已按次序递补入选。请登录查看，并通知本人参加集中学习培训。',
      link: `/nominations/${batchId}/${nominee.id}`,
    });
    return { batchId, candidateId: nominee.id, state };
  });
}
