import 'server-only';
import { z } from 'zod';
import { conflictOf } from '@/lib/data/review/conflicts';
import { listReviewers } from '@/lib/data/review/reviewers';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, refuse, runCommand, type Work } from '../command';
import { lockCandidates } from '../locks';
import { tellAccount } from '../message';
import { judgedStates } from './judgements';

export const assignment = z.object({
  candidateIds: z.array(z.uuid(), '请勾选人选').min(1, '请勾选人选').max(200),
  /** Account of the reviewer; empty to take the work back. */
  reviewerId: z.union([z.uuid(), z.literal('')], '请选择审核人').default(''),
});

/** 分配: one nominee or many to a reviewer, oneself included; never to somebody who has to keep away (回避). */
export function assignReviewer(
  context: CommandContext,
  { candidateIds, reviewerId }: z.output<typeof assignment>,
): Promise<Outcome<{ assigned: number }>> {
  return runCommand(context, 'review.assign', async (work) => {
    const { tx, actor } = work;
    if (!canOn(actor, 'review.judge', {})) notFound();
    const candidates = await lockCandidates(tx, candidateIds);
    const decided = candidates.filter(({ state }) => !judgedStates.includes(state));
    if (decided.length > 0) {
      refuse({ code: 'STATE', message: `${decided.map(({ name }) => name).join('、')}不在审核中，不能分配` });
    }
    if (reviewerId === '') await tx.reviewAssignment.deleteMany({ where: { candidateId: { in: candidateIds } } });
    else await give(work, candidates, reviewerId);
    for (const { id } of candidates) {
      work.audit({ action: 'review.assign', subject: `CANDIDATE:${id}`, detail: { reviewer: reviewerId } });
    }
    return { assigned: candidates.length };
  });
}

async function give(work: Work, candidates: readonly { id: string; name: string }[], reviewerId: string) {
  const { tx, actor, at } = work;
  const reviewer = (await listReviewers(tx)).find(({ id }) => id === reviewerId);
  if (!reviewer) refuse({ code: 'NO_REVIEWER', message: '该账号不能审核，请另选审核人', field: 'reviewerId' });
  for (const { id: candidateId, name } of candidates) {
    if (await conflictOf(reviewerId, candidateId, tx)) {
      refuse({ code: 'CONFLICT', message: `${reviewer.name}与${name}须回避，请另选审核人`, field: 'reviewerId' });
    }
    const given = { reviewerId, reviewerName: reviewer.name, at };
    await tx.reviewAssignment.upsert({
      where: { candidateId },
      create: { candidateId, ...given },
      update: given,
    });
  }
  if (reviewerId === actor.accountId) return;
  await tellAccount(work, reviewerId, {
    kind: 'REVIEW_ASSIGNED',
    title: `分配给您${candidates.length}名人选，请审核`,
    body: '打开“分给我的”逐名审核。',
    link: '/reviews?reviewer=ME',
  });
}
