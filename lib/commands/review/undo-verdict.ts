import 'server-only';
import { z } from 'zod';
import { findVerdictRequest } from '@/lib/data/review/undoable';
import { isUndoInTime, undoableEvents, undoSeconds } from '@/lib/domain/review/undo';
import { type CommandContext, notFound, type Outcome, refuse, runCommand, type Work } from '../command';
import { lockCandidates } from '../locks';
import { recountQuota } from '../quota';
import { advanceCandidate } from '../transition';
import { reviewedCandidate } from './reviewed-candidate';

/** `decided`: idempotency key of the request that gave the verdict. */
export const undoOrder = z.object({ decided: z.string().min(8).max(100) });

/** 撤销: takes back one's own verdict of a moment ago, of one nominee or of a 批量通过, if nothing happened since. */
export function undoVerdict(
  context: CommandContext,
  { decided }: z.output<typeof undoOrder>,
): Promise<Outcome<{ candidateIds: string[] }>> {
  return runCommand(context, 'review.undoVerdict', async (work) => {
    const { candidateIds, decidedAt } = (await findVerdictRequest(work.actor, decided, work.tx)) ?? notFound();
    if (!isUndoInTime(decidedAt, work.at)) {
      refuse({ code: 'TOO_LATE', message: `已超过${undoSeconds}秒；如需更改，请用“重新审查”并写明理由` });
    }
    await lockCandidates(work.tx, candidateIds);
    for (const candidateId of candidateIds) await takeBack(work, candidateId, decidedAt);
    return { candidateIds };
  });
}

async function takeBack(work: Work, candidateId: string, decidedAt: Date): Promise<void> {
  const candidate = await reviewedCandidate(work, candidateId, 'review.judge');
  const last = await work.tx.transition.findFirst({
    where: { machine: 'CANDIDATE', entityId: candidateId },
    orderBy: { id: 'desc' },
  });
  const isThatVerdict =
    undoableEvents.some((event) => event === last?.event) &&
    last?.actorId === work.actor.accountId &&
    last.at.getTime() === decidedAt.getTime();
  if (!isThatVerdict) refuse({ code: 'MOVED_ON', message: `${candidate.name}已有新的办理记录，不能撤销` });
  const note = { opinion: `${undoSeconds}秒内撤销`, snapshotHash: candidate.version.contentHash };
  await advanceCandidate(work, candidate, 'undoVerdict', note);
  await recountQuota(work, candidate);
}
