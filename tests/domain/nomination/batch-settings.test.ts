import { describe, expect, test } from 'vitest';
import { batchSettings, draftBatch } from '@/lib/domain/nomination/batch-settings';
import { defaultBatchRules } from '@/lib/domain/regulation';

const settings = {
  title: '第一批',
  documentNumber: '粤社党字〔2017〕148号',
  opensOn: '2017-09-29',
  deadlineOn: '2017-10-30',
  cutOffOn: '2017-10-30',
  rules: defaultBatchRules,
};
const problems = (changes: object) =>
  batchSettings
    .safeParse({ ...settings, ...changes })
    .error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

describe('通知 二「10月30日前」：批次的日期', () => {
  test('通知原有的日期和规则可以照用', () => {
    expect(batchSettings.parse(settings).rules).toEqual(defaultBatchRules);
  });

  test('截止日期可以是开始当天，不能更早', () => {
    expect(problems({ deadlineOn: '2017-09-29' })).toEqual([]);
    expect(problems({ deadlineOn: '2017-09-28' })).toEqual([['deadlineOn', '截止日期不能早于开始日期']]);
    expect(problems({ title: '', deadlineOn: '2017-09-28' })).toEqual([
      ['title', '请填写批次名称'],
      ['deadlineOn', '截止日期不能早于开始日期'],
    ]);
  });

  test('不存在的日期和空日期都指到各自的栏', () => {
    expect(problems({ deadlineOn: '2017-02-30', cutOffOn: '' })).toEqual([
      ['deadlineOn', '请填写截止日期'],
      ['cutOffOn', '请填写党龄和年龄的计算截止日'],
    ]);
  });
});

describe('表单里的写法', () => {
  const typed = (rules: object) =>
    batchSettings.safeParse({ ...settings, rules: { ...defaultBatchRules, ...rules } }).data?.rules;

  test('勾选为 on，不勾选就没有', () => {
    expect(typed({ strictEligibility: 'on' })?.strictEligibility).toBe(true);
    expect(typed({ strictEligibility: undefined })?.strictEligibility).toBe(false);
  });

  test('提醒天数写在一行里，用什么隔开都可以', () => {
    expect(typed({ reminderDaysBeforeTermEnd: '90、60， 30' })?.reminderDaysBeforeTermEnd).toEqual([90, 60, 30]);
  });

  test('空着的数字不会变成零', () => {
    const rules = { ...defaultBatchRules, minPartyYears: '', targets: { ...defaultBatchRules.targets, RECRUITED: '' } };
    expect(problems({ rules })).toEqual([
      ['rules.minPartyYears', '请填整数'],
      ['rules.targets.RECRUITED', '请填整数'],
    ]);
  });

  test('聘书编号格式须含年份和流水号', () => {
    expect(problems({ rules: { ...defaultBatchRules, letterNumberTemplate: '粤社党聘〔{year}〕号' } })).toEqual([
      ['rules.letterNumberTemplate', '须含{serial}'],
    ]);
  });
});

describe('新建批次', () => {
  test('照通知：一个月，规则用方案的规定', () => {
    expect(draftBatch('2017-09-29')).toEqual({
      ...settings,
      title: '',
      documentNumber: '',
      materials: [],
    });
  });

  test('复制以前的批次：规则、材料和天数照旧，名称和文号另填', () => {
    const earlier = batchSettings.parse({
      ...settings,
      cutOffOn: '2017-10-31',
      materials: '身份证｜复印件',
      rules: { ...defaultBatchRules, minPartyYears: 8 },
    });
    expect(draftBatch('2020-03-01', earlier)).toEqual({
      ...earlier,
      title: '',
      documentNumber: '',
      opensOn: '2020-03-01',
      deadlineOn: '2020-04-01',
      cutOffOn: '2020-04-02',
    });
  });
});
