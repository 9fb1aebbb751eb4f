import 'server-only';
import { z } from 'zod';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, runCommand } from '../command';
import { lockCandidate } from '../locks';
import { tellOrganizations } from '../message';
import { recountQuota } from '../quota';
import { advanceCandidate } from '../transition';

export const lateDecision = z.object({
  candidateId: z.uuid(),
  decision: z.enum(['ACCEPT', 'REFUSE'], '请选择是否同意'),
  opinion: z.string().trim().min(1, '请填写意见').max(1000, '意见请控制在1000字以内'),
});

/** 逾期申请: the office accepts it with a reason, and the nominee stays marked as late, or sends it back (N05). */
export function decideLate(
  context: CommandContext,
  { candidateId, decision, opinion }: z.infer<typeof lateDecision>,
): Promise<Outcome<{ batchId: string; candidateId: string; state: CandidateState }>> {
  return runCommand(context, 'nomination.decideLate', async (work) => {
    const candidate = await lockCandidate(work.tx, candidateId);
    if (!canOn(work.actor, 'nomination.decideLate', candidate)) notFound();
    const isAccepted = decision === 'ACCEPT';
    const state = await advanceCandidate(work, candidate, isAccepted ? 'acceptLate' : 'refuseLate', { opinion });
    await work.tx.candidate.update({
      where: { id: candidateId },
      data: isAccepted ? { isLate: true } : { personId: null, submittedAt: null },
    });
    await recountQuota(work, candidate);
    await tellOrganizations(work, [candidate.organizationId], {
      kind: 'LATE_DECIDED',
      title: isAccepted ? '逾期申请已同意' : '逾期申请未同意',
      body: isAccepted ? '逾期申请已同意，登记表已提交。' : '逾期申请未同意，请查看意见。',
      link: `/nominations/${candidate.batchId}/${candidateId}`,
    });
    return { batchId: candidate.batchId, candidateId, state };
  });
}
