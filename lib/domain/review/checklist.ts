import { type Decision, decide, type Reason } from '../decision';
import { type EvidenceRequest, isProven } from '../evidence';
import type { Finding } from '../finding';
import {
  findingVerdictLabels,
  type HumanCondition,
  humanConditionClauses,
  humanConditionLabels,
  type judgementVerdictLabels,
} from '../glossary';

export type JudgementVerdict = keyof typeof judgementVerdictLabels;

/** What a reviewer says of one of the conditions that no machine can judge (方案 二（一）1–4 and the health of 5). */
export interface Judgement {
  verdict: JudgementVerdict;
  comment: string;
}

/** 特批 of a rule that did not pass: proposed by the office with a reason, decided by 省社会组织党委 (B06). */
export interface EligibilityException {
  rule: string;
  reason: string;
  /** null = undecided */
  isApproved: boolean | null;
}

export const humanConditions = Object.keys(humanConditionLabels) as HumanCondition[];

/**
 * Whether 资格审查 may be passed: every condition judged 符合 by a person, none 待核实 or open, and every finding either
 * PASS, proven by a document that a person accepted, or covered by an exception that 省社会组织党委 approved.
 */
export function decideQualification(
  findings: readonly Finding[],
  judgements: ReadonlyMap<HumanCondition, Judgement>,
  exceptions: readonly EligibilityException[] = [],
  evidence: readonly EvidenceRequest[] = [],
): Decision {
  return decide([
    ...(findings.length === 0 ? [{ code: 'NO_FINDINGS', message: '尚未核对党龄、文化程度，请先重新核对' }] : []),
    ...findings
      .filter((finding) => finding.verdict !== 'PASS' && !isProven(finding, evidence))
      .flatMap((finding) => findingReasons(finding, exceptions)),
    ...humanConditions.flatMap((condition) => judgementReasons(condition, judgements.get(condition))),
  ]);
}

/**
 * Whether 资格审查 may end in 不通过. A finding never rejects by itself (PIPL art. 24): a person has to say why.
 */
export function decideDisqualification(opinion: string): Decision {
  const message = '请填写不通过的理由；自动核对的结论只供参考，不能代替人的判断';
  return decide(opinion.trim() === '' ? [{ code: 'OPINION_REQUIRED', message, field: 'opinion' }] : []);
}

function findingReasons(finding: Finding, exceptions: readonly EligibilityException[]): Reason[] {
  const asked = exceptions.filter(({ rule, reason }) => rule === finding.rule && reason.trim() !== '');
  if (asked.some(({ isApproved }) => isApproved)) return [];
  const about = { clause: finding.clause, field: finding.rule };
  const verdict = `${findingVerdictLabels[finding.verdict]}：${finding.reason}`;
  if (asked.some(({ isApproved }) => isApproved === null)) {
    return [{ code: 'EXCEPTION_PENDING', message: `${verdict}；特批待省社会组织党委决定`, ...about }];
  }
  if (finding.verdict === 'FAIL') {
    return [{ code: 'FINDING_FAILED', message: `${verdict}；通过须有省社会组织党委同意的特批`, ...about }];
  }
  return [{ code: 'FINDING_UNPROVEN', message: `${verdict}；通过须有采信的补充材料，或者同意的特批`, ...about }];
}

function judgementReasons(condition: HumanCondition, judgement: Judgement | undefined): Reason[] {
  if (judgement?.verdict === 'MEETS') return [];
  const about = { clause: humanConditionClauses[condition], field: condition };
  const label = `“${humanConditionLabels[condition]}”`;
  if (!judgement) return [{ code: 'CONDITION_OPEN', message: `${label}尚未判断`, ...about }];
  if (judgement.verdict === 'TO_VERIFY') return [{ code: 'CONDITION_OPEN', message: `${label}待核实`, ...about }];
  return [{ code: 'CONDITION_NOT_MET', message: `${label}判断为不符合`, ...about }];
}
