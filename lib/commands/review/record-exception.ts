import 'server-only';
import { z } from 'zod';
import { type CommandContext, type Outcome, refuse, runCommand } from '../command';
import { judgedStates } from './judgements';
import { newestFindings } from './newest-findings';
import { reviewedCandidate } from './reviewed-candidate';

export const exceptionOrder = z.object({
  candidateId: z.uuid(),
  rule: z.string().min(1).max(50),
  exceptionReason: z.string().trim().min(1, '请填写特批理由').max(1000, '理由请控制在1000字以内'),
});

/** 特批: a person takes responsibility for a rule that did not pass, with the reason (B06). */
export function recordException(
  context: CommandContext,
  { candidateId, rule, exceptionReason }: z.infer<typeof exceptionOrder>,
): Promise<Outcome<{ candidateId: string }>> {
  return runCommand(context, 'review.recordException', async (work) => {
    const candidate = await reviewedCandidate(work, candidateId, 'review.judge');
    if (!judgedStates.includes(candidate.state)) refuse({ code: 'STATE', message: '该人选不在审核中，不能特批' });
    const finding = (await newestFindings(work, candidate)).find((found) => found.rule === rule);
    if (!finding || finding.verdict === 'PASS') {
      refuse({ code: 'NOTHING_TO_EXCEPT', message: '该项核对结果为符合，无需特批', field: 'exceptionReason' });
    }
    const { actor, tx, at } = work;
    await tx.eligibilityException.create({
      data: { candidateId, rule, reason: exceptionReason, byId: actor.accountId, byName: actor.displayName, at },
    });
    work.audit({ action: 'review.except', subject: `CANDIDATE:${candidateId}`, detail: { rule } });
    return { candidateId };
  });
}
