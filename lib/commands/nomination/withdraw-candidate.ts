import 'server-only';
import { z } from 'zod';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { type CommandContext, type Outcome, runCommand } from '../command';
import { recountQuota } from '../quota';
import { advanceCandidate } from '../transition';
import { lockOwnNominee } from './nominees';

export const withdrawal = z.object({
  candidateId: z.uuid(),
  reason: z.string().trim().min(1, '请填写退出的理由').max(1000, '理由请控制在1000字以内'),
});

/** 退出: the nominee leaves the batch, with the reason; the place in the quota and the name become free (B11, N04). */
export function withdrawCandidate(
  context: CommandContext,
  { candidateId, reason }: z.infer<typeof withdrawal>,
): Promise<Outcome<{ batchId: string; candidateId: string; state: CandidateState }>> {
  return runCommand(context, 'nomination.withdrawCandidate', async (work) => {
    const nominee = await lockOwnNominee(work, candidateId);
    const state = await advanceCandidate(work, nominee, 'withdraw', { opinion: reason });
    await work.tx.returnRequest.updateMany({ where: { candidateId, closedAt: null }, data: { closedAt: work.at } });
    await recountQuota(work, nominee);
    return { batchId: nominee.batchId, candidateId, state };
  });
}
