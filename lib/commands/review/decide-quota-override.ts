import 'server-only';
import { z } from 'zod';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { sendBack } from '../returns';
import { reviewedCandidate } from './reviewed-candidate';

export const overrideDecision = z
  .object({
    overrideId: z.uuid(),
    decision: z.enum(['APPROVE', 'REFUSE'], '请选择是否同意'),
    opinion: z.string().trim().max(1000, '意见请控制在1000字以内').default(''),
  })
  .refine(({ decision, opinion }) => decision === 'APPROVE' || opinion !== '', {
    path: ['opinion'],
    error: '请填写不同意的意见',
  });

/**
 * 超额 is 省社会组织党委's to decide (方案 二（二）3 「原则上」). 不同意 gives the nominee back to the committee in the same
 * breath: a nominee without a place cannot stay in review.
 */
export function decideQuotaOverride(
  context: CommandContext,
  { overrideId, decision, opinion }: z.infer<typeof overrideDecision>,
): Promise<Outcome<{ candidateId: string; state: CandidateState }>> {
  return runCommand(context, 'review.decideQuotaOverride', async (work) => {
    const { tx, actor, at } = work;
    const { candidateId } = (await tx.quotaOverride.findUnique({ where: { id: overrideId } })) ?? notFound();
    const candidate = await reviewedCandidate(work, candidateId, 'quota.approveOverride');
    const isApproved = decision === 'APPROVE';
    const { count } = await tx.quotaOverride.updateMany({
      where: { id: overrideId, isApproved: null },
      data: { isApproved, opinion, decidedById: actor.accountId, decidedAt: at },
    });
    if (count === 0) refuse({ code: 'DECIDED', message: '该超额申请已经有决定，请刷新页面查看' });
    work.audit({ action: 'quota.decideOverride', subject: `CANDIDATE:${candidateId}`, detail: { isApproved } });
    if (isApproved) return { candidateId, state: candidate.state as CandidateState };
    const event = candidate.state === 'QUALIFIED' ? 'returnFromFiling' : 'returnForRevision';
    const order = { opinion: `未同意超额推荐：${opinion}`, comments: {} };
    return { candidateId, state: await sendBack(work, candidate, event, order) };
  });
}
