import { describe, expect, test } from 'vitest';
import type { Finding, FindingVerdict } from '@/lib/domain/finding';
import { type ApprovalCase, decideCleanApproval } from '@/lib/domain/review/batch-approval';
import { humanConditions } from '@/lib/domain/review/checklist';

const finding = (rule: string, verdict: FindingVerdict): Finding => ({
  rule,
  verdict,
  value: '',
  required: '',
  clause: '方案 二（一）5',
  reason: '理由',
});
const clean: ApprovalCase = {
  state: 'SUBMITTED',
  findings: [finding('PARTY_STANDING', 'PASS'), finding('EDUCATION', 'PASS')],
  judgements: new Map(humanConditions.map((condition) => [condition, { verdict: 'MEETS', comment: '' }])),
  hasConflict: false,
  openRequests: 0,
};
const codesOf = (change: Partial<ApprovalCase>) => {
  const decision = decideCleanApproval({ ...clean, ...change });
  return decision.allowed ? [] : decision.reasons.map(({ code }) => code);
};

describe('方案 二（一）：批量通过只限各项都符合、各项都判断了的人选', () => {
  test('干净的一名', () => {
    expect(codesOf({})).toEqual([]);
    expect(codesOf({ state: 'FORMAL_CHECKED' })).toEqual([]);
  });

  test('有一项没有判断，或者待核实，就不在内', () => {
    const [first, second] = humanConditions;
    const judgements = new Map(clean.judgements);
    if (first) judgements.delete(first);
    if (second) judgements.set(second, { verdict: 'TO_VERIFY', comment: '待函询' });
    expect(codesOf({ judgements })).toEqual(['CONDITION_OPEN', 'CONDITION_OPEN']);
  });

  test('核对结果有待核实、不符合的，即使有特批或者补充材料也要单独审核', () => {
    expect(codesOf({ findings: [finding('PARTY_STANDING', 'NEED_EVIDENCE'), finding('EDUCATION', 'PASS')] })).toEqual([
      'NOT_CLEAN',
    ]);
    expect(codesOf({ findings: [finding('EDUCATION', 'FAIL')] })).toEqual(['NOT_CLEAN']);
    expect(codesOf({ findings: [] })).toEqual(['NO_FINDINGS']);
    expect(codesOf({ openRequests: 1 })).toEqual(['EVIDENCE_OPEN']);
  });

  test('须回避的、已经办结的，不在内', () => {
    expect(codesOf({ hasConflict: true })).toEqual(['CONFLICT']);
    expect(codesOf({ state: 'QUALIFIED' })).toEqual(['STATE']);
  });
});
