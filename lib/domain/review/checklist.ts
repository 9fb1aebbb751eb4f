import { type Decision, decide, type Reason } from '../decision';
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

/** 特批 of a rule that did not pass: recorded by a person, with the reason (B06). */
export interface EligibilityException {
  rule: string;
  reason: string;
}

export const humanConditions = Object.keys(humanConditionLabels) as HumanCondition[];

/**
 * Whether 资格审查 may be passed: every condition judged 符合 by a person, none 待核实 or open, and every finding either
 * PASS or covered by a recorded exception.
 */
export function decideQualification(
  findings: readonly Finding[],
  judgements: ReadonlyMap<HumanCondition, Judgement>,
  exceptions: readonly EligibilityException[] = [],
): Decision {
  return decide([
    ...(findings.length === 0 ? [{ code: 'NO_FINDINGS', message: '尚未核对党龄、文化程度，请先重新核对' }] : []),
    ...findings.flatMap((finding) => findingReasons(finding, exceptions)),
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
  const isExcepted = exceptions.some(({ rule, reason }) => rule === finding.rule && reason.trim() !== '');
  if (finding.verdict === 'PASS' || isExcepted) return [];
  const code = finding.verdict === 'FAIL' ? 'FINDING_FAILED' : 'FINDING_UNPROVEN';
  const message = `${findingVerdictLabels[finding.verdict]}：${finding.reason}；通过须有特批理由`;
  return [{ code, message, clause: finding.clause, field: finding.rule }];
}

function judgementReasons(condition: HumanCondition, judgement: Judgement | undefined): Reason[] {
  if (judgement?.verdict === 'MEETS') return [];
  const about = { clause: humanConditionClauses[condition], field: condition };
  const label = `“${humanConditionLabels[condition]}”`;
  if (!judgement) return [{ code: 'CONDITION_OPEN', message: `${label}尚未判断`, ...about }];
  if (judgement.verdict === 'TO_VERIFY') return [{ code: 'CONDITION_OPEN', message: `${label}待核实`, ...about }];
  return [{ code: 'CONDITION_NOT_MET', message: `${label}判断为不符合`, ...about }];
}
