import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '@/lib/domain/decision';
import type { Finding, FindingVerdict } from '@/lib/domain/finding';
import type { HumanCondition } from '@/lib/domain/glossary';
import {
  decideDisqualification,
  decideQualification,
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

  test('待核实或不符合的规则须有特批理由，空白理由不算，别的规则的特批不算', () => {
    const findings = [finding('PARTY_STANDING', 'NEED_EVIDENCE'), finding('EDUCATION', 'FAIL')];
    const codesWith = (...exceptions: { rule: string; reason: string }[]) =>
      reasons(decideQualification(findings, judged(), exceptions)).map((reason) => reason.code);
    expect(codesWith()).toEqual(['FINDING_UNPROVEN', 'FINDING_FAILED']);
    expect(codesWith({ rule: 'EDUCATION', reason: '经研究同意' })).toEqual(['FINDING_UNPROVEN']);
    expect(codesWith({ rule: 'EDUCATION', reason: ' ' }, { rule: 'OTHER', reason: '同意' })).toHaveLength(2);
    expect(codesWith({ rule: 'EDUCATION', reason: '同意' }, { rule: 'PARTY_STANDING', reason: '同意' })).toEqual([]);
  });

  test('没有核对结果不能通过', () => {
    expect(reasons(decideQualification([], judged()))).toMatchObject([{ code: 'NO_FINDINGS' }]);
  });

  test('只要有一项待核实，任何特批都不能让它通过', () => {
    const verdict = fc.constantFrom<JudgementVerdict>('MEETS', 'DOES_NOT_MEET', 'TO_VERIFY');
    fc.assert(
      fc.property(fc.tuple(verdict, verdict, verdict, verdict, verdict), (verdicts) => {
        const judgements = judged(Object.fromEntries(humanConditions.map((name, index) => [name, verdicts[index]])));
        const decision = decideQualification(passing, judgements, [{ rule: 'PARTY_STANDING', reason: '同意' }]);
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
