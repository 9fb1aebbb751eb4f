import { describe, expect, test } from 'vitest';
import { type EvidenceRequest, evidenceStatus, isProven, usualDocument } from '@/lib/domain/evidence';
import type { FindingVerdict } from '@/lib/domain/finding';

const asked: EvidenceRequest = { rule: 'PARTY_STANDING', value: '2011.10入党', isOpen: true, answers: [] };
const proven: EvidenceRequest = { ...asked, isOpen: false, answers: [{ isAccepted: false }, { isAccepted: true }] };
const finding = (verdict: FindingVerdict, value = asked.value, rule = asked.rule) => ({ rule, verdict, value });

describe('方案 二（一）5「具有5年以上党龄，大专以上文化程度」：待核实的，由推荐单位补充材料', () => {
  test('一份要求的去向，看最后一份材料', () => {
    expect(evidenceStatus(asked)).toBe('ASKED');
    expect(evidenceStatus({ ...asked, answers: [{ isAccepted: null }] })).toBe('ANSWERED');
    expect(evidenceStatus({ ...asked, answers: [{ isAccepted: false }] })).toBe('REFUSED');
    expect(evidenceStatus(proven)).toBe('ACCEPTED');
    expect(evidenceStatus({ ...asked, isOpen: false })).toBe('DROPPED');
  });

  test('只有人采信了的材料才算证明，而且只证明当时的那一项', () => {
    expect(isProven(finding('NEED_EVIDENCE'), [proven])).toBe(true);
    expect(isProven(finding('NEED_EVIDENCE'), [{ ...asked, answers: [{ isAccepted: null }] }])).toBe(false);
    expect(isProven(finding('NEED_EVIDENCE', '2012.03入党'), [proven])).toBe(false);
    expect(isProven(finding('NEED_EVIDENCE', asked.value, 'EDUCATION'), [proven])).toBe(false);
  });

  test('不符合的不能靠补充材料通过，要退回更正或者特批', () => {
    expect(isProven(finding('FAIL'), [proven])).toBe(false);
  });

  test('党龄看转正审批，文化程度看学历证书', () => {
    expect(['PARTY_STANDING', 'EDUCATION', 'OTHER_RULE'].map(usualDocument)).toEqual([
      'MEMBERSHIP_APPROVAL',
      'DIPLOMA',
      'OTHER',
    ]);
  });
});
