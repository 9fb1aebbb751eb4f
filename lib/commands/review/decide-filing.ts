import 'server-only';
import { z } from 'zod';
import { batchView } from '@/lib/data/batch';
import type { SelectionChannel } from '@/lib/domain/glossary';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { decideQuota } from '@/lib/domain/quota';
import { filingNumber } from '@/lib/domain/review/filing-number';
import { decideFiling as mayFile } from '@/lib/domain/review/selection';
import { today } from '@/lib/platform/clock';
import { type CommandContext, type Outcome, refuse, runCommand, type Work } from '../command';
import { takeNumber } from '../locks';
import { lockQuotaCase, recountQuota } from '../quota';
import { sendBack } from '../returns';
import { advanceCandidate } from '../transition';
import { type ReviewedCandidate, reviewedCandidate } from './reviewed-candidate';

export const filingDecision = z.object({
  candidateId: z.uuid(),
  result: z.enum(['APPROVED', 'REFUSED', 'RETURNED'], '请选择审核结果'),
  opinion: z.string().trim().max(1000, '意见请控制在1000字以内').default(''),
});
export type FilingDecision = z.infer<typeof filingDecision>;

/** 「报省社会组织党委审核备案」: 同意 with a 备案号 and a counted place, 不同意, or 退回 (方案 二（二）3). */
export function decideFiling(
  context: CommandContext,
  decision: FilingDecision,
): Promise<Outcome<{ candidateId: string; state: CandidateState; number: string | null }>> {
  return runCommand(context, 'review.decideFiling', async (work) => {
    const candidate = await reviewedCandidate(work, decision.candidateId, 'filing.decide');
    const { result, opinion } = decision;
    const channel = candidate.channel as SelectionChannel;
    const answer = mayFile({ channel, state: candidate.state as CandidateState, result, opinion });
    if (!answer.allowed) refuse(...answer.reasons);
    if (result === 'RETURNED') {
      const state = await sendBack(work, candidate, 'returnFromFiling', { opinion, comments: {} });
      return { candidateId: candidate.id, state, number: null };
    }
    return record(work, candidate, result === 'APPROVED', opinion);
  });
}

async function record(work: Work, candidate: ReviewedCandidate, isApproved: boolean, opinion: string) {
  const { tx, actor, at } = work;
  const number = isApproved ? await takeFilingNumber(work, candidate) : null;
  const note = { opinion, snapshotHash: candidate.version.contentHash };
  const state = await advanceCandidate(work, candidate, isApproved ? 'approveFiling' : 'refuseFiling', note);
  const by = { byId: actor.accountId, byName: actor.displayName, at };
  await tx.filing.create({ data: { candidateId: candidate.id, isApproved, number, opinion, ...by } });
  await recountQuota(work, candidate);
  return { candidateId: candidate.id, state, number };
}

/** The next 备案号, given only when the committee still has a place, or leave to exceed (B11). */
async function takeFilingNumber(work: Work, candidate: ReviewedCandidate): Promise<string> {
  const quota = decideQuota(await lockQuotaCase(work, candidate, 'FILE'));
  if (!quota.allowed) refuse(...quota.reasons);
  const year = Number(today().slice(0, 4));
  return filingNumber(batchView(candidate.batch).rules, year, await takeNumber(work.tx, 'FILING', year));
}
