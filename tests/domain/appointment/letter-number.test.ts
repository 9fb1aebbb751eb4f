import { describe, expect, test } from 'vitest';
import { letterNumber, nextLetterNumbers } from '@/lib/domain/appointment/letter-number';
import { defaultBatchRules } from '@/lib/domain/regulation';

describe('聘书编号：粤社党聘〔2017〕001号', () => {
  test.each([
    [1, '粤社党聘〔2017〕001号'],
    [100, '粤社党聘〔2017〕100号'],
    [1000, '粤社党聘〔2017〕1000号'],
  ])('流水号 %i → %s', (serial, number) => {
    expect(letterNumber(defaultBatchRules, 2017, serial)).toBe(number);
  });

  test('GB/T 9704 发文字号不编虚位时，位数设为1', () => {
    const rules = { letterNumberTemplate: '省社党聘[{year}]{serial}', letterNumberPadding: 1 };
    expect(letterNumber(rules, 2018, 7)).toBe('省社党聘[2018]7');
  });

  test('未定义的变量不出号', () => {
    const rules = { letterNumberTemplate: '{year}{serial}{batch}', letterNumberPadding: 3 };
    expect(() => letterNumber(rules, 2017, 1)).toThrow('{batch}');
  });

  test('预览的编号接着最后一号，一人一号', () => {
    expect(nextLetterNumbers(defaultBatchRules, 2017, { last: 9, count: 2 })).toEqual([
      '粤社党聘〔2017〕010号',
      '粤社党聘〔2017〕011号',
    ]);
    expect(nextLetterNumbers(defaultBatchRules, 2017, { last: 0, count: 0 })).toEqual([]);
  });
});
