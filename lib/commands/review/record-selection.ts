import 'server-only';
import { z } from 'zod';
import { storedDay } from '@/lib/data/stored-day';
import { calendarDay } from '@/lib/domain/day-field';
import { type Decision, decide, type Reason } from '@/lib/domain/decision';
import type { SelectionChannel } from '@/lib/domain/glossary';
import type { BatchState, CandidateState } from '@/lib/domain/lifecycle';
import { canOn } from '@/lib/domain/permissions';
import {
  decideSelection,
  decideSelectionStage,
  selectionEventFor,
  selectionResults,
} from '@/lib/domain/review/selection';
import { today } from '@/lib/platform/clock';
import { type CommandContext, notFound, type Outcome, refuse, runCommand, type Work } from '../command';
import { lockBatch, lockCandidates } from '../locks';
import { advanceCandidate } from '../transition';

export const selectionOrder = z
  .object({
    batchId: z.uuid(),
    candidateIds: z.array(z.uuid(), '请勾选人选').min(1, '请勾选人选').max(500),
    result: z.enum(selectionResults, '请选择遴选结果'),
    reason: z.string().trim().max(1000, '理由请控制在1000字以内').default(''),
    meeting: z.string().trim().min(1, '请填写会议名称').max(100, '会议名称请控制在100字以内'),
    decidedOn: calendarDay,
  })
  .refine(({ result, reason }) => result !== 'NOT_SELECTED' || reason !== '', {
    path: ['reason'],
    error: '请填写未入选的理由',
  });
export type SelectionOrder = z.infer<typeof selectionOrder>;

const inFuture: Reason = { code: 'FUTURE', message: '会议日期不能晚于今天', field: 'decidedOn' };
const reasonsOf = (decision: Decision) => (decision.allowed ? [] : decision.reasons);

type Chosen = Awaited<ReturnType<typeof lockCandidates>>[number];

/** 择优遴选: the result of a meeting for one or several nominees, a human decision only (通知 三, PIPL 24). */
export function recordSelection(
  context: CommandContext,
  order: SelectionOrder,
): Promise<Outcome<{ batchId: string; recorded: number }>> {
  return runCommand(context, 'review.recordSelection', async (work) => {
    const batch = await lockBatch(work.tx, order.batchId);
    if (!canOn(work.actor, 'selection.decide', {})) notFound();
    const candidates = await lockCandidates(work.tx, order.candidateIds);
    if (candidates.some(({ batchId }) => batchId !== batch.id)) notFound();
    const decision = decide([
      ...reasonsOf(decideSelectionStage(batch.state as BatchState)),
      ...(order.decidedOn > today() ? [inFuture] : []),
      ...candidates.flatMap((candidate) => personReasons(candidate, order)),
    ]);
    if (!decision.allowed) refuse(...decision.reasons);
    for (const candidate of candidates) await record(work, candidate, order);
    return { batchId: batch.id, recorded: candidates.length };
  });
}

/** What speaks against the result for one person, with the name. */
function personReasons({ name, channel, state }: Chosen, { result, reason }: SelectionOrder): Reason[] {
  const standing = { channel: channel as SelectionChannel, state: state as CandidateState };
  const reasons = reasonsOf(decideSelection({ ...standing, result, reason }));
  return reasons.map((refusal) => ({ ...refusal, message: `${name}：${refusal.message}` }));
}

/** A result takes the place of 备用, whose own decision stays in the timeline. */
async function record(work: Work, candidate: Chosen, order: SelectionOrder): Promise<void> {
  const { result, reason, meeting, decidedOn } = order;
  await advanceCandidate(work, candidate, selectionEventFor(candidate.state as CandidateState, result), {
    opinion: reason ? `${meeting}：${reason}` : meeting,
    snapshotHash: candidate.currentVersion?.contentHash,
  });
  const by = { byId: work.actor.accountId, byName: work.actor.displayName, at: work.at };
  const decided = { result, reason, meeting, decidedOn: storedDay(decidedOn), ...by };
  await work.tx.selectionResult.upsert({
    where: { candidateId: candidate.id },
    create: { candidateId: candidate.id, ...decided },
    update: decided,
  });
}
