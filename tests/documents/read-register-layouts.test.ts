import { describe, expect, test } from 'vitest';
import type { CellSpec } from '../support/office-files';
import { another, headings, person, readRows, readSheets, title, unitLine } from '../support/registers';

describe('附件2 表头：在哪里、什么次序都能找到', () => {
  test('栏目次序改变，表头带星号、换行、括号', async () => {
    const order = [8, 1, 10, 7, 0, 4, 3, 2, 6, 5, 9, 11];
    const spellings: Record<string, string> = {
      姓名: '*姓　名',
      出生年月: '出生\n年月\n(岁)',
      参加工作时间: '参加工\n作时间',
    };
    const pick = (row: string[]) => order.map((index) => row[index] ?? null);
    const register = await readRows([
      [title],
      [],
      pick(headings.map((h) => spellings[h] ?? h)),
      pick(person),
      pick(another),
    ]);
    expect(register.headerRows).toEqual([3]);
    expect(register.problems).toEqual([]);
    expect(register.rows.map(({ row, values }) => [row, values.name, values.bornOn, values.nativePlace])).toEqual([
      [4, '石敢', '1970-02', '广东清远'],
      [5, '白石溪', '1975-11', '云南剑川'],
    ]);
  });

  test('两层表头：在职在前、全日制在后', async () => {
    const upper = ['序号', '姓名', '性别', '民族', '籍贯', '学历', null, ...headings.slice(7)];
    const lower = [null, null, null, null, null, '在职', '全日制', null, null, null, null, null];
    const merges = [
      'F2:G2',
      ...['A', 'B', 'C', 'D', 'E', 'H', 'I', 'J', 'K', 'L'].map((column) => `${column}2:${column}3`),
    ];
    const register = await readRows([[title], upper, lower, another], { merges });
    expect(register.headerRows).toEqual([2, 3]);
    expect(register.rows[0]?.values).toMatchObject({
      fullTimeEducation: { text: '本科', codes: ['21'] },
      inServiceEducation: { text: '大专', codes: ['31'] },
    });
  });

  test('“学历”跨两栏而没有第二层：按附件2的次序，先全日制、后在职', async () => {
    const upper = [...headings.slice(0, 5), '学历', null, ...headings.slice(7)];
    const register = await readRows([upper, another], { merges: ['F1:G1'] });
    expect(register.rows[0]?.values).toMatchObject({
      fullTimeEducation: { text: '大专' },
      inServiceEducation: { text: '本科' },
    });
  });

  test('“学历”单独写在上一行', async () => {
    const register = await readRows([[title], [null, null, null, null, null, '学历'], headings, person], {
      merges: ['F2:G2'],
    });
    expect(register.headerRows).toEqual([2, 3]);
    expect(register.rows).toHaveLength(1);
  });

  test('栏目名称断成上下两个单元格', async () => {
    const upper = [...headings.slice(0, 9), '参加工', ...headings.slice(10)];
    const lower = [null, null, null, null, null, null, null, '（岁）', null, '作时间', null, null];
    const register = await readRows([upper, lower, person]);
    expect(register.headerRows).toEqual([1, 2]);
    expect(register.problems).toEqual([]);
    expect(register.rows[0]?.values.startedWorkOn).toBe('1992-07');
  });

  test('少一栏、多一栏都提示；必填的那一栏每人都缺', async () => {
    const without = (row: readonly string[]) => [...row.slice(0, 4), ...row.slice(5, 11), '13800000000'];
    const register = await readRows([[...headings.slice(0, 4), ...headings.slice(5, 11), '手机'], without(person)]);
    expect(register.problems).toEqual([
      { row: null, column: null, kind: 'UNKNOWN_COLUMN', severity: 'warning', found: '手机' },
      { row: null, column: 'nativePlace', kind: 'MISSING_COLUMN', severity: 'warning' },
      { row: null, column: 'remarks', kind: 'MISSING_COLUMN', severity: 'warning' },
      { row: 2, column: 'nativePlace', kind: 'MISSING', severity: 'error' },
    ]);
  });

  test('我们加上的“错误”栏不算名册以外的栏目', async () => {
    const register = await readRows([
      [...headings, '错误'],
      [...person, '没有填写'],
    ]);
    expect(register.problems).toEqual([]);
  });

  test('登记表不是名册，封面也不是', async () => {
    const form = [
      ['姓名', '石敢', '性别', '男', '出生年月', '1970.02'],
      ['民族', '汉', '籍贯', '广东清远', '出生地', ''],
      ['入党时间', '1995.06', '参加工作时间', '1992.07', '健康状况', ''],
    ];
    const { registers, problems } = await readSheets({ rows: [['封面'], ['报送单位：某协会']] }, { rows: form });
    expect(registers).toEqual([]);
    expect(problems).toEqual([{ row: null, column: null, kind: 'NO_REGISTER_FOUND', severity: 'error' }]);
  });
});

describe('附件2 表头以上：标题、推荐单位、日期', () => {
  test.each<[string, CellSpec[][]]>([
    ['同一单元格', [[title], [unitLine]]],
    ['标题分在几个单元格', [['附件2'], ['全省性社会组织', '党建工作指导员'], ['推荐人选名册'], [unitLine]]],
    [
      '标签与内容分开',
      [[title], ['推荐单位（盖章）：', null, '广东省清溪书法协会党委(演示)', null, '日期：', '2018.3.6']],
    ],
    ['字间有空格', [[title], ['推 荐 单 位 （盖章）：广东省清溪书法协会党委(演示)'], ['填表日期：2018年3月6日']]],
    ['章在单位之后', [[title], ['推荐单位：广东省清溪书法协会党委(演示)（盖章）', '二〇一八年三月六日']]],
    ['真正的日期', [[title], ['推荐单位', '广东省清溪书法协会党委(演示)', '日期', { date: 43165, formatId: 31 }]]],
  ])('%s', async (_, head) => {
    const register = await readRows([...head, headings, person]);
    expect(register).toMatchObject({
      title,
      nominatingUnit: '广东省清溪书法协会党委(演示)',
      dateOn: '2018-03-06',
      referenceMonth: '2018-03',
    });
  });

  test('没有填的就是没有，也不拿说明里的字充数', async () => {
    const note = '说明：本表由推荐单位填写，2018年3月30日前报送';
    const register = await readRows([
      [title],
      ['推荐单位（盖章）：', null, '日期：   年  月  日'],
      [note],
      headings,
      person,
    ]);
    expect(register).toMatchObject({ title, nominatingUnit: null, dateOn: null, referenceMonth: null });
  });

  test('推荐单位和日期在表的下面', async () => {
    const foot = [
      [],
      ['注：本表一式三份，2018年3月30日前报送。'],
      [null, '推荐单位（盖章）：广东省清溪书法协会党委(演示)'],
      [null, null, '2018年3月6日'],
    ];
    const register = await readRows([[title], headings, person, ...foot]);
    expect(register).toMatchObject({ nominatingUnit: '广东省清溪书法协会党委(演示)', dateOn: '2018-03-06' });
    expect(register.ignoredRows).toEqual([4, 5, 6, 7]);
  });
});
