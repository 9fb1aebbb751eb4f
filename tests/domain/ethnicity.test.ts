import { describe, expect, test } from 'vitest';
import { ethnicities, ethnicityName, readEthnicity } from '@/lib/domain/ethnicity';

describe('GB/T 3304-1991 民族代码；附件2“民族”写全称', () => {
  test('五十六个民族，代码连续，名称不重复', () => {
    expect(ethnicities).toHaveLength(56);
    expect(new Set(ethnicities.map(({ name }) => name)).size).toBe(56);
    expect(ethnicities.map(({ code }) => Number(code))).toEqual(Array.from({ length: 56 }, (_, index) => index + 1));
  });

  test.each([
    ['01', '汉族'],
    ['05', '维吾尔族'],
    ['08', '壮族'],
    ['22', '畲族'],
    ['32', '仫佬族'],
    ['43', '乌孜别克族'],
    ['56', '基诺族'],
  ])('%s 是%s', (code, name) => {
    expect(ethnicityName(code)).toBe(name);
    expect(readEthnicity(code)?.name).toBe(name);
  });

  test('写不写“族”都读得出', () => {
    for (const ethnicity of ethnicities) {
      expect(readEthnicity(ethnicity.name)).toEqual(ethnicity);
      expect(readEthnicity(` ${ethnicity.name.slice(0, -1)}　`)).toEqual(ethnicity);
    }
  });

  test.each(['', '族', '华', '57', '汉人'])('“%s”不是民族', (text) => {
    expect(readEthnicity(text)).toBeNull();
  });

  test('没有的代码没有名称', () => {
    expect(ethnicityName('99')).toBe('');
  });
});
