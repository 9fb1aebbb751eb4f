import { describe, expect, test } from 'vitest';
import {
  decideLetterPrint,
  decideSealApproval,
  decideSealRequest,
  printWindowHours,
} from '@/lib/domain/appointment/seal';
import type { Decision } from '@/lib/domain/decision';

const codes = (decision: Decision) => (decision.allowed ? [] : decision.reasons.map(({ code }) => code));

describe('「用印须经领导批准」(印章管理规定)', () => {
  test('一次只有一份待审批的申请；不批准的可以再申请', () => {
    expect(codes(decideSealRequest([]))).toEqual([]);
    expect(codes(decideSealRequest([{ isApproved: false }]))).toEqual([]);
    expect(codes(decideSealRequest([{ isApproved: true }]))).toEqual([]);
    expect(codes(decideSealRequest([{ isApproved: true }, { isApproved: null }]))).toEqual(['SEAL_PENDING']);
  });

  test('审批的人不是申请的人，只审批一次', () => {
    const open = { isApproved: null, requestedById: 'office' };
    expect(codes(decideSealApproval(open, 'leader'))).toEqual([]);
    expect(codes(decideSealApproval(open, 'office'))).toEqual(['OWN_APPLICATION']);
    expect(codes(decideSealApproval({ ...open, isApproved: true }, 'leader'))).toEqual(['SEAL_DECIDED']);
  });

  test.each([
    ['批准后第一次打印', { isVoided: false, isSealApproved: true, printed: 0, reason: '' }, []],
    ['没有批准', { isVoided: false, isSealApproved: false, printed: 0, reason: '' }, ['NO_SEAL']],
    ['补打没有理由', { isVoided: false, isSealApproved: true, printed: 1, reason: '' }, ['REPRINT_REASON']],
    ['补打写明理由', { isVoided: false, isSealApproved: true, printed: 2, reason: '卡纸' }, []],
    ['已作废', { isVoided: true, isSealApproved: true, printed: 0, reason: '' }, ['VOIDED']],
  ])('打印正本：%s', (_what, letter, expected) => {
    expect(codes(decideLetterPrint(letter))).toEqual(expected);
  });

  test('登记打印之后一天内取文件', () => {
    expect(printWindowHours).toBe(24);
  });
});
