import { describe, expect, test } from 'vitest';
import {
  assessEducation,
  educationLevels,
  highestEducation,
  printedEducation,
} from '@/lib/domain/nomination/education';

describe('GB/T 4658-2006 学历代码', () => {
  test('代码齐全，名称不重复', () => {
    expect([...educationLevels.keys()].sort()).toEqual(
      '10 11 12 13 14 15 16 17 18 19 20 21 22 23 28 30 31 32 33 40 41 42 43 44 45 46 47 48 49 60 61 62 63 70 71 73 80 81 83 90'.split(
        ' ',
      ),
    );
    expect(new Set([...educationLevels.values()].map((level) => level.label)).size).toBe(educationLevels.size);
  });

  test.each([
    ['11', '博士研究生毕业', '研究生'],
    ['17', '研究生班毕业', '研究生'],
    ['21', '大学本科毕业', '大学'],
    ['28', '大学普通班毕业', '大学普通班'],
    ['31', '大学专科毕业', '大专'],
    ['32', '大学专科结业', '大专结业'],
    ['43', '中等专科肄业', '中专肄业'],
    ['30', '大学专科教育', '大专'],
  ])('%s %s，干部表格写“%s”', (code, label, printWord) => {
    expect(educationLevels.get(code)).toMatchObject({ label, printWord });
    expect(printedEducation(code)).toBe(printWord);
  });

  test('没有学历的栏目不印字', () => {
    expect(printedEducation(null)).toBe('');
  });

  test('最高学历取全日制与在职中较高的，与次序无关', () => {
    expect(highestEducation('41', '21')?.code).toBe('21');
    expect(highestEducation('21', '41')?.code).toBe('21');
    expect(highestEducation('31', '28')?.code).toBe('28');
    expect(highestEducation(null, null)).toBeNull();
    const order = ['11', '14', '17', '21', '28', '31', '41', '44', '47', '61', '71', '81', '90'];
    const ranks = order.map((code) => educationLevels.get(code)?.rank ?? -1);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });
});

describe('方案 二（一）5：大专以上文化程度', () => {
  const codes = [...educationLevels.keys()];
  const verdictOf = (code: string) => assessEducation([code, null], '31').verdict;

  test('大专及以上毕业的符合', () => {
    expect(codes.filter((code) => verdictOf(code) === 'PASS')).toEqual(['11', '14', '17', '21', '28', '31']);
  });

  test('大专及以上结业、肄业和只有大类的待核实', () => {
    expect(codes.filter((code) => verdictOf(code) === 'NEED_EVIDENCE').sort()).toEqual(
      '10 12 13 15 16 18 19 20 22 23 30 32 33'.split(' '),
    );
  });

  test('任一栏达到即可，另一栏不拉低', () => {
    for (const code of codes) {
      expect(assessEducation([code, '31'], '31').verdict).toBe('PASS');
      expect(assessEducation(['31', code], '31').verdict).toBe('PASS');
    }
  });

  test('两栏皆空待核实，一栏空另一栏不够则不符合', () => {
    expect(assessEducation([null, null], '31').verdict).toBe('NEED_EVIDENCE');
    expect(assessEducation([null, '41'], '31').verdict).toBe('FAIL');
  });

  test('要求提高到本科时，专科不符合，大类30也不必核实', () => {
    expect(['21', '28', '31', '30', '22'].map((code) => assessEducation([code], '21').verdict)).toEqual([
      'PASS',
      'FAIL',
      'FAIL',
      'FAIL',
      'NEED_EVIDENCE',
    ]);
  });

  test('要求本身不是学历代码属于程序错误', () => {
    expect(() => assessEducation(['21'], '99')).toThrow('99');
  });
});
