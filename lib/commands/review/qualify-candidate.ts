import 'server-only';
import { readEvidence } from '@/lib/data/evidence';
import type { Reason } from '@/lib/domain/decision';
import { humanConditionLabels } from '@/lib/domain/glossary';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { decideQualification } from '@/lib/domain/review/checklist';
import { type CommandContext, type Outcome, refuse, runCommand } from '../command';
import { finishReview } from './finish-review';
import { type JudgementDrafts, newestJudgements, writeJudgements } from './judgements';
import { newestFindings } from './newest-findings';
import { reviewedCandidate } from './reviewed-candidate';

interface Qualification {
  candidateId: string;
  /** Judgements made in the same breath; what is left out keeps its last judgement. */
  judgements?: JudgementDrafts;
  opinion?: string;
}

/**
 * 资格审查通过: by a person, never while one condition is open or 待核实, and over a rule that did not pass only with a
 * document that a person accepted, or a 特批 that 省社会组织党委 approved (方案 二（一）).
 */
export function qualifyCandidate(
  context: CommandContext,
  { candidateId, judgements = {}, opinion = '' }: Qualification,
): Promise<Outcome<{ candidateId: string; state: CandidateState }>> {
  return runCommand(context, 'review.qualifyCandidate', async (work) => {
    const candidate = await reviewedCandidate(work, candidateId, 'review.judge');
    await writeJudgements(work, candidate, judgements);
    const decision = decideQualification(
      await newestFindings(work, candidate),
      await newestJudgements(work, candidateId),
      await work.tx.eligibilityException.findMany({ where: { candidateId } }),
      await readEvidence(candidateId, work.tx),
    );
    if (!decision.allowed) refuse(...decision.reasons.map(atItsField));
    return { candidateId, state: await finishReview(work, candidate, 'qualify', opinion) };
  });
}

/** A condition is asked for by the radios of its judgement. */
function atItsField(reason: Reason): Reason {
  const isCondition = reason.field !== undefined && reason.field in humanConditionLabels;
  return isCondition ? { ...reason, field: `judgements.${reason.field}.verdict` } : reason;
}
