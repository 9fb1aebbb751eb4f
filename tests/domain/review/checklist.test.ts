import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '@/lib/domain/decision';
import type { Finding, FindingVerdict } from '@/lib/domain/finding';
import type { HumanCondition } from '@/lib/domain/glossary';
import {
  decideDisqualification,
  decideQualification,
  type EligibilityException,
  humanConditions,
  type Judgement,
  type JudgementVerdict,
} from '@/lib/domain/review/checklist';

const finding = (rule: string, verdict: FindingVerdict): Finding => ({
  rule,
  verdict,
  value: '',
  required: '',
  clause: '方案 二（一）5',
  reason: '理由',
});
const passing = [finding('PARTY_STANDING', 'PASS'), finding('EDUCATION', 'PASS')];
const judged = (change: Partial<Record<HumanCondition, JudgementVerdict>> = {}): Map<HumanCondition, Judgement> =>
  new Map(humanConditions.map((condition) => [condition, { verdict: change[condition] ?? 'MEETS', comment: '' }]));
const reasons = (decision: Decision) => (decision.allowed ? [] : decision.reasons);

describe('方案 二（一）：党建工作指导员的基本条件', () => {
  test('四项人工判断和身体健康都符合，党龄和文化程度都符合，可以通过', () => {
    expect(decideQualification(passing, judged())).toEqual({ allowed: true });
  });

  test.each(humanConditions)('%s 待核实、未判断或不符合时不能通过', (condition) => {
    const open = reasons(decideQualification(passing, judged({ [condition]: 'TO_VERIFY' })));
    expect(open).toMatchObject([{ code: 'CONDITION_OPEN', field: condition }]);
    const unjudged = judged();
    unjudged.delete(condition);
    expect(reasons(decideQualification(passing, unjudged))).toMatchObject([{ code: 'CONDITION_OPEN' }]);
    const failed = reasons(decideQualification(passing, judged({ [condition]: 'DOES_NOT_MEET' })));
    expect(failed).toMatchObject([{ code: 'CONDITION_NOT_MET', clause: expect.stringMatching(/^方案 二（一）/) }]);
  });

  const open = [finding('PARTY_STANDING', 'NEED_EVIDENCE'), finding('EDUCATION', 'FAIL')];
  const granted = (rule: string, reason = '经研究同意') => ({ rule, reason, isApproved: true });

  test('待核实或不符合的规则须有同意了的特批，空白理由不算，别的规则的特批不算', () => {
    const codesWith = (...exceptions: EligibilityException[]) =>
      reasons(decideQualification(open, judged(), exceptions)).map((reason) => reason.code);
    expect(codesWith()).toEqual(['FINDING_UNPROVEN', 'FINDING_FAILED']);
    expect(codesWith(granted('EDUCATION'))).toEqual(['FINDING_UNPROVEN']);
    expect(codesWith(granted('EDUCATION', ' '), granted('OTHER'))).toHaveLength(2);
    expect(codesWith(granted('EDUCATION'), granted('PARTY_STANDING'))).toEqual([]);
    expect(codesWith({ ...granted('EDUCATION'), isApproved: null })).toEqual(['FINDING_UNPROVEN', 'EXCEPTION_PENDING']);
    expect(codesWith({ ...granted('EDUCATION'), isApproved: false })).toEqual(['FINDING_UNPROVEN', 'FINDING_FAILED']);
  });

  test('待核实的规则，有人采信了补充材料就不再阻碍；不符合的规则不行', () => {
    const accepted = (rule: string) => ({ rule, value: '', isOpen: false, answers: [{ isAccepted: true }] });
    const proofs = [accepted('PARTY_STANDING'), accepted('EDUCATION')];
    const decision = decideQualification(open, judged(), [], proofs);
    expect(reasons(decision).map(({ code, field }) => [code, field])).toEqual([['FINDING_FAILED', 'EDUCATION']]);
  });

  test('没有核对结果不能通过', () => {
    expect(reasons(decideQualification([], judged()))).toMatchObject([{ code: 'NO_FINDINGS' }]);
  });

  test('只要有一项待核实，任何特批都不能让它通过', () => {
    const verdict = fc.constantFrom<JudgementVerdict>('MEETS', 'DOES_NOT_MEET', 'TO_VERIFY');
    fc.assert(
      fc.property(fc.tuple(verdict, verdict, verdict, verdict, verdict), (verdicts) => {
        const judgements = judged(Object.fromEntries(humanConditions.map((name, index) => [name, verdicts[index]])));
        const decision = decideQualification(passing, judgements, [granted('PARTY_STANDING')]);
        expect(decision.allowed).toBe(verdicts.every((value) => value === 'MEETS'));
      }),
    );
  });
});

describe('个人信息保护法第二十四条：不得只凭自动核对作出否定决定', () => {
  test('不通过须由人写明理由', () => {
    expect(reasons(decideDisqualification('  '))).toMatchObject([{ code: 'OPINION_REQUIRED', field: 'opinion' }]);
    expect(decideDisqualification('党龄证明材料不实').allowed).toBe(true);
  });
});
