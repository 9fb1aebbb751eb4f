import 'server-only';
import { z } from 'zod';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { tellOrganizations } from '../message';
import { reviewedCandidate } from './reviewed-candidate';

export const evidenceDecision = z
  .object({
    answerId: z.uuid(),
    decision: z.enum(['ACCEPT', 'REFUSE'], '请选择是否采信'),
    reason: z.string().trim().max(500, '理由请控制在500字以内').default(''),
  })
  .refine(({ decision, reason }) => decision === 'ACCEPT' || reason !== '', {
    path: ['reason'],
    error: '请填写不采信的理由',
  });

/**
 * A reviewer accepts a document as proof, with his name beside it, or turns it down with a reason and the organisation
 * sends another. What the machine found stays as it is.
 */
export function decideEvidence(
  context: CommandContext,
  { answerId, decision, reason }: z.output<typeof evidenceDecision>,
): Promise<Outcome<{ candidateId: string }>> {
  return runCommand(context, 'review.decideEvidence', async (work) => {
    const { tx, actor, at } = work;
    const found = { where: { id: answerId }, include: { request: true } };
    const { request } = (await tx.evidenceAnswer.findUnique(found)) ?? notFound();
    const candidate = await reviewedCandidate(work, request.candidateId, 'review.judge');
    const isAccepted = decision === 'ACCEPT';
    const { count } = await tx.evidenceAnswer.updateMany({
      where: { id: answerId, isAccepted: null, request: { closedAt: null } },
      data: { isAccepted, reason, decidedById: actor.accountId, decidedByName: actor.displayName, decidedAt: at },
    });
    if (count === 0) refuse({ code: 'DECIDED', message: '这份材料已经有结论，请刷新页面查看' });
    if (isAccepted) {
      await tx.evidenceRequest.update({ where: { id: request.id }, data: { closedAt: at } });
    } else {
      await tellOrganizations(work, [candidate.organizationId], {
        kind: 'EVIDENCE_REFUSED',
        title: '补充材料未采信，请重新提供',
        body: '有一份补充材料没有采信，请看审核人写的理由，重新上传。',
        link: '/nominations/evidence',
      });
    }
    const detail = { rule: request.rule, isAccepted };
    work.audit({ action: 'review.decideEvidence', subject: `CANDIDATE:${candidate.id}`, detail });
    return { candidateId: candidate.id };
  });
}
