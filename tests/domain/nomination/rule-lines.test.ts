import { describe, expect, test } from 'vitest';
import { batchSettings } from '@/lib/domain/nomination/batch-settings';
import { describeTotal, ruleLines, targetBand } from '@/lib/domain/nomination/rule-lines';
import { defaultBatchRules, regulation } from '@/lib/domain/regulation';

const find = (name: string, rules = defaultBatchRules) => ruleLines(rules).find((line) => line.name === name);

describe('方案的每个数字都带着依据', () => {
  test('「5年以上党龄，大专以上文化程度」', () => {
    expect(find('rules.minPartyYears')).toMatchObject({ shown: '5', basis: '方案 二（一）5', kind: 'NUMBER' });
    expect(find('rules.minEducation')).toMatchObject({ shown: '大学专科毕业以上', kind: 'EDUCATION' });
  });

  test('「原则上每个社会组织（联合）党委不超过5名，每个社会组织党总支不超过2名」各占一行', () => {
    expect(
      ruleLines(defaultBatchRules)
        .filter(({ name }) => name.startsWith('rules.quotas.'))
        .map(({ label, value, basis }) => [label, value, basis]),
    ).toEqual([
      ['选任名额（原则上）：党委', '5', '方案 二（二）3'],
      ['选任名额（原则上）：联合党委', '5', '方案 二（二）3'],
      ['选任名额（原则上）：党总支', '2', '方案 二（二）3'],
    ]);
  });

  test('通知没有规定的，写明可以调整', () => {
    expect(find('rules.attendancePercent')?.basis).toBe('通知未作规定，可以调整');
  });

  test('没有一条规则漏掉', () => {
    const named = new Set(ruleLines(defaultBatchRules).map(({ name }) => name.split('.')[1]));
    expect([...named]).toEqual(Object.keys(regulation));
  });

  test('与通知不同的批次看得出来', () => {
    expect(ruleLines(defaultBatchRules).some(({ isChanged }) => isChanged)).toBe(false);
    const rules = { ...defaultBatchRules, minPartyYears: 8, reminderDaysBeforeTermEnd: [60] };
    expect(
      ruleLines(rules)
        .filter(({ isChanged }) => isChanged)
        .map(({ name }) => name),
    ).toEqual(['rules.minPartyYears', 'rules.reminderDaysBeforeTermEnd']);
  });

  test('按行填回表单，得到同样的规则', () => {
    const settings = { title: '批', documentNumber: '号', opensOn: '2017-09-29', deadlineOn: '2017-10-30' };
    const rules: Record<string, unknown> = {};
    for (const { name, value } of ruleLines(defaultBatchRules)) {
      const [, key = '', part] = name.split('.');
      rules[key] = part ? { ...(rules[key] as object), [part]: value } : value;
    }
    expect(batchSettings.parse({ ...settings, cutOffOn: '2017-10-30', rules }).rules).toEqual(defaultBatchRules);
  });
});

describe('方案 二（二）「15人左右」「50人左右」「100人左右」', () => {
  test('左右为上下一成，取整不放宽', () => {
    expect(targetBand(15, 10)).toEqual({ least: 14, most: 16 });
    expect(targetBand(50, 10)).toEqual({ least: 45, most: 55 });
    expect(targetBand(35, 0)).toEqual({ least: 35, most: 35 });
  });

  test('三种途径合计100人左右', () => {
    expect(describeTotal(defaultBatchRules)).toBe('100人左右（90～110人）');
  });
});
