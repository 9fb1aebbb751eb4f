import { expect, test } from 'vitest';
import { defaultBatchRules } from '@/lib/domain/regulation';
import { filingNumber } from '@/lib/domain/review/filing-number';

test('「报省社会组织党委审核备案」：备案号按年连续，不加前导零', () => {
  expect(filingNumber(defaultBatchRules, 2017, 1)).toBe('粤社党备〔2017〕1号');
  expect(filingNumber(defaultBatchRules, 2018, 35)).toBe('粤社党备〔2018〕35号');
});

test('另一个省可以用自己的文号', () => {
  expect(filingNumber({ filingNumberTemplate: '演示备〔{year}〕{serial}号' }, 2017, 2)).toBe('演示备〔2017〕2号');
});
