import 'server-only';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { reviewedCandidate } from './reviewed-candidate';

/** 不再要求: the organisation need send nothing more; what it sent stays on record. */
export function dropEvidence(
  context: CommandContext,
  { requestId }: { requestId: string },
): Promise<Outcome<{ candidateId: string }>> {
  return runCommand(context, 'review.dropEvidence', async (work) => {
    const { tx, at } = work;
    const { candidateId, rule } = (await tx.evidenceRequest.findUnique({ where: { id: requestId } })) ?? notFound();
    await reviewedCandidate(work, candidateId, 'review.judge');
    const { count } = await tx.evidenceRequest.updateMany({
      where: { id: requestId, closedAt: null },
      data: { closedAt: at },
    });
    if (count === 0) refuse({ code: 'DECIDED', message: '这项要求已经办结，请刷新页面查看' });
    work.audit({ action: 'review.dropEvidence', subject: `CANDIDATE:${candidateId}`, detail: { rule } });
    return { candidateId };
  });
}
