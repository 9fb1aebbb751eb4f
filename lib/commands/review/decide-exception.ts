import 'server-only';
import { z } from 'zod';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { judgedStates } from './judgements';
import { reviewedCandidate } from './reviewed-candidate';

export const exceptionDecision = z
  .object({
    exceptionId: z.uuid(),
    decision: z.enum(['APPROVE', 'REFUSE'], '请选择是否同意'),
    opinion: z.string().trim().max(1000, '意见请控制在1000字以内').default(''),
  })
  .refine(({ decision, opinion }) => decision === 'APPROVE' || opinion !== '', {
    path: ['opinion'],
    error: '请填写不同意的意见',
  });

/** 特批 is 省社会组织党委's to decide: the office proposes it and cannot grant it itself. */
export function decideException(
  context: CommandContext,
  { exceptionId, decision, opinion }: z.output<typeof exceptionDecision>,
): Promise<Outcome<{ candidateId: string }>> {
  return runCommand(context, 'review.decideException', async (work) => {
    const { tx, actor, at } = work;
    const found = await tx.eligibilityException.findUnique({ where: { id: exceptionId } });
    const { candidateId, rule } = found ?? notFound();
    const candidate = await reviewedCandidate(work, candidateId, 'exception.decide');
    if (!judgedStates.includes(candidate.state)) refuse({ code: 'STATE', message: '该人选已不在审核中' });
    const isApproved = decision === 'APPROVE';
    const { count } = await tx.eligibilityException.updateMany({
      where: { id: exceptionId, isApproved: null },
      data: { isApproved, opinion, decidedById: actor.accountId, decidedByName: actor.displayName, decidedAt: at },
    });
    if (count === 0) refuse({ code: 'DECIDED', message: '该特批已经有决定，请刷新页面查看' });
    work.audit({
      action: 'review.decideException',
      subject: `CANDIDATE:${candidateId}`,
      detail: { rule, isApproved },
    });
    return { candidateId };
  });
}
