import 'server-only';
import { z } from 'zod';
import { type HumanCondition, humanConditionLabels, judgementVerdictLabels } from '@/lib/domain/glossary';
import type { JudgementVerdict } from '@/lib/domain/review/checklist';
import { refuse, type Work } from '../command';
import type { ReviewedCandidate } from './reviewed-candidate';

const keysOf = <Key extends string>(labels: Record<Key, string>) => Object.keys(labels) as [Key, ...Key[]];

/** What a reviewer says of one condition; 不符合 and 待核实 without a word would leave the next reader guessing. */
const judgementDraft = z
  .object({
    verdict: z.enum(keysOf(judgementVerdictLabels)).optional(),
    comment: z.string().trim().max(500, '说明请控制在500字以内').default(''),
  })
  .refine(({ verdict, comment }) => !verdict || verdict === 'MEETS' || comment !== '', {
    path: ['comment'],
    error: '请说明不符合或者待核实的情况',
  });

/** condition → verdict and comment; a condition that is left out keeps its last judgement. */
export const judgementDrafts = z.partialRecord(z.enum(keysOf(humanConditionLabels)), judgementDraft);
export type JudgementDrafts = z.infer<typeof judgementDrafts>;

export const judgedStates = ['SUBMITTED', 'ACCEPTED', 'FORMAL_CHECKED'];

/** Adds a row for every condition whose judgement changed; the newest row of a condition is the one that counts. */
export async function writeJudgements(
  work: Work,
  candidate: Pick<ReviewedCandidate, 'id' | 'state'>,
  drafts: JudgementDrafts,
): Promise<number> {
  if (!judgedStates.includes(candidate.state)) {
    refuse({ code: 'STATE', message: '该人选不在审核中，不能填写审核判断' });
  }
  const standing = await newestJudgements(work, candidate.id);
  const changed = (Object.entries(drafts) as [HumanCondition, JudgementDrafts[HumanCondition]][]).flatMap(
    ([condition, draft]) => {
      const last = standing.get(condition);
      const isSame = last?.verdict === draft?.verdict && last?.comment === draft?.comment;
      return draft?.verdict && !isSame ? [{ condition, verdict: draft.verdict, comment: draft.comment }] : [];
    },
  );
  const by = { byId: work.actor.accountId, byName: work.actor.displayName, at: work.at };
  await work.tx.judgement.createMany({
    data: changed.map((judgement) => ({ candidateId: candidate.id, ...judgement, ...by })),
  });
  for (const { condition, verdict } of changed) {
    work.audit({
      action: 'review.judge',
      subject: `CANDIDATE:${candidate.id}`,
      detail: { condition, verdict },
    });
  }
  return changed.length;
}

/** condition → the judgement that counts. */
export async function newestJudgements(work: Work, candidateId: string) {
  const rows = await work.tx.judgement.findMany({ where: { candidateId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] });
  return new Map(
    rows.map((row) => [
      row.condition as HumanCondition,
      { verdict: row.verdict as JudgementVerdict, comment: row.comment },
    ]),
  );
}
