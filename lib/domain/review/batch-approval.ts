import { type Decision, decide, type Reason } from '../decision';
import type { Finding } from '../finding';
import { findingRuleLabels, findingVerdictLabels, type HumanCondition } from '../glossary';
import type { CandidateState } from '../lifecycle';
import { decideQualification, type Judgement } from './checklist';
import { pendingStates } from './queue-filter';

/** What 批量通过 asks of one nominee. */
export interface ApprovalCase {
  state: CandidateState;
  findings: readonly Finding[];
  judgements: ReadonlyMap<HumanCondition, Judgement>;
  /** 回避: this reviewer keeps away. */
  hasConflict: boolean;
  /** Documents that were asked for and are not dealt with. */
  openRequests: number;
}

/**
 * Whether a nominee may pass together with others: only a clean one, every finding PASS and every human judgement
 * made. Whoever needs a proof or a 特批 is looked at by himself. There is no 批量不通过 (PIPL 24).
 */
export function decideCleanApproval(nominee: ApprovalCase): Decision {
  const { state, findings, judgements, hasConflict, openRequests } = nominee;
  if (!pendingStates.includes(state)) return decide([{ code: 'STATE', message: '不在审核中' }]);
  const doubts = findings.filter(({ verdict }) => verdict !== 'PASS').map(doubt);
  const decision = decideQualification(
    findings.filter(({ verdict }) => verdict === 'PASS'),
    judgements,
  );
  const others = decision.allowed ? [] : decision.reasons.filter(({ code }) => code !== 'NO_FINDINGS' || !doubts[0]);
  return decide([
    ...(hasConflict ? [{ code: 'CONFLICT', message: '本人须回避' }] : []),
    ...doubts,
    ...(openRequests > 0 ? [{ code: 'EVIDENCE_OPEN', message: '有补充材料未办结' }] : []),
    ...others,
  ]);
}

function doubt({ rule, verdict, clause }: Finding): Reason {
  const message = `${findingRuleLabels[rule] ?? rule}${findingVerdictLabels[verdict]}，须单独审核`;
  return { code: 'NOT_CLEAN', message, clause };
}
