import 'server-only';
import { z } from 'zod';
import { readApprovals } from '@/lib/data/review/approvals';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { lockCandidates } from '../locks';
import { finishReview } from './finish-review';
import { reviewedCandidate } from './reviewed-candidate';

export const batchApproval = z.object({
  candidateIds: z.array(z.uuid(), '请勾选人选').min(1, '请勾选人选').max(200),
});

/**
 * 批量通过 of the very nominees that were confirmed. If one of them is no longer clean, nobody passes: what happens is
 * what the reviewer saw. There is no counterpart for 不通过.
 */
export function approveCandidates(
  context: CommandContext,
  { candidateIds }: z.output<typeof batchApproval>,
): Promise<Outcome<{ candidateIds: string[] }>> {
  return runCommand(context, 'review.approveCandidates', async (work) => {
    await lockCandidates(work.tx, candidateIds);
    const rows = await readApprovals(candidateIds, work.actor.accountId, work.tx);
    if (rows.length !== new Set(candidateIds).size) notFound();
    const reasons = rows.flatMap(({ name, decision }) =>
      decision.allowed ? [] : decision.reasons.map((reason) => ({ ...reason, message: `${name}：${reason.message}` })),
    );
    if (reasons.length > 0) refuse(...reasons.map(({ field: _field, ...reason }) => reason));
    for (const { id } of rows) {
      await finishReview(work, await reviewedCandidate(work, id, 'review.judge'), 'qualify', '批量通过');
    }
    return { candidateIds: rows.map(({ id }) => id) };
  });
}
