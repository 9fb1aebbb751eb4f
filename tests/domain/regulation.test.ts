import { describe, expect, test } from 'vitest';
import { batchRules, defaultBatchRules, type RegulationKey, regulation, totalTarget } from '@/lib/domain/regulation';

/** The words of 粤社党字〔2017〕148号 that each number comes from. */
const quotations: Partial<Record<RegulationKey, [clause: string, words: string]>> = {
  minPartyYears: ['方案 二（一）5', '具有5年以上党龄，大专以上文化程度，且身体健康'],
  minEducation: ['方案 二（一）5', '具有5年以上党龄，大专以上文化程度，且身体健康'],
  quotas: ['方案 二（二）3', '原则上每个社会组织（联合）党委不超过5名，每个社会组织党总支不超过2名'],
  targets: ['方案 二（二）', '选派15人左右…拟招募50人左右…拟选任35人'],
  termYears: ['方案 二（三）', '党建工作指导员以三年为期，颁发聘书'],
  paperCopies: ['通知 二', '纸质版材料一式三份报送至省社会组织管理局党群工作处'],
};
const chineseNumbers: Record<string, string> = { 三: '3' };

/** The numbers that a quotation names. */
function numbersIn(words: string): number[] {
  return (words.replace(/三/g, (digit) => chineseNumbers[digit] ?? digit).match(/\d+/g) ?? []).map(Number);
}

describe('方案的每个数字都有出处', () => {
  const quoted = (key: RegulationKey) => quotations[key] ?? ['', ''];

  test.each(Object.keys(quotations) as RegulationKey[])('%s', (key) => {
    expect(regulation[key].clause).toBe(quoted(key)[0]);
  });

  test('数字与原文一致', () => {
    expect(numbersIn(quoted('minPartyYears')[1])).toEqual([regulation.minPartyYears.value]);
    const { COMMITTEE, JOINT_COMMITTEE, GENERAL_BRANCH } = regulation.quotas.value;
    expect(numbersIn(quoted('quotas')[1])).toEqual([COMMITTEE, GENERAL_BRANCH]);
    expect(JOINT_COMMITTEE).toBe(COMMITTEE);
    expect(numbersIn(quoted('targets')[1])).toEqual(Object.values(regulation.targets.value));
    expect(numbersIn(quoted('termYears')[1])).toEqual([regulation.termYears.value]);
    expect(numbersIn(quoted('paperCopies')[1])).toEqual([regulation.paperCopies.value]);
  });

  test('原文没有的都注明是设定 [A]，可以按批次更改', () => {
    for (const [key, { clause, label }] of Object.entries(regulation)) {
      if (!(key in quotations)) expect(clause).toMatch(/^\[A\] /);
      expect(label).not.toBe('');
    }
  });
});

describe('方案 二（二）：组建100人左右的党建工作指导员队伍', () => {
  test('15＋50＋35＝100', () => {
    expect(totalTarget(defaultBatchRules)).toBe(100);
    expect(totalTarget({ targets: { DISPATCHED: 1, RECRUITED: 2, SELECTED_INTERNALLY: 3 } })).toBe(6);
  });
});

describe('批次的规则', () => {
  test('新批次从方案原文出发', () => {
    for (const [key, { value }] of Object.entries(regulation)) {
      expect(defaultBatchRules[key as RegulationKey]).toEqual(value);
    }
  });

  test.each<[string, Record<string, unknown>]>([
    ['空白的数字不是零', { minPartyYears: '' }],
    ['负的党龄', { minPartyYears: -1 }],
    ['半年', { termYears: 2.5 }],
    ['没有年份的编号', { letterNumberTemplate: '聘{serial}号' }],
    ['没有流水号的编号', { letterNumberTemplate: '聘〔{year}〕号' }],
    ['未定义的变量', { letterNumberTemplate: '聘〔{year}〕{serial}号{name}' }],
    ['没有这个学历', { minEducation: '99' }],
    ['超过百分之百', { attendancePercent: 101 }],
  ])('%s，不能保存', (_, change) => {
    expect(batchRules.safeParse({ ...defaultBatchRules, ...change }).success).toBe(false);
  });

  test('表单里的数字是文字，照样能读', () => {
    expect(batchRules.parse({ ...defaultBatchRules, minPartyYears: '3' }).minPartyYears).toBe(3);
  });
});
