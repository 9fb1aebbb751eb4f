import { expect, test } from 'vitest';
import { allowed, decide, refused } from '@/lib/domain/decision';

const reason = { code: 'QUOTA_NONE', message: '党支部不是选任主体', clause: '方案 二（二）3' };

test('没有一条理由反对就是准许，有一条就是不准，理由原样给出', () => {
  expect(decide([])).toBe(allowed);
  expect(decide([reason])).toEqual({ allowed: false, reasons: [reason] });
  expect(refused(reason, reason)).toEqual({ allowed: false, reasons: [reason, reason] });
});
