import { expect, test } from 'vitest';
import { type RosterEntry, rosterSheet, rosterTitle } from '@/lib/domain/nomination/roster-sheet';
import { completeForm } from '@/tests/support/forms';

const sheetOf = (rows: RosterEntry[], dateOn: string | null = '2017-10-09') =>
  rosterSheet({
    title: rosterTitle,
    nominatingOrganization: '竹艺协会（演示）',
    dateOn,
    referenceMonth: '2017-10',
    rows,
  });

test('附件2「推荐单位（盖章）：」「日期： 年 月 日」', () => {
  expect(sheetOf([]).organizationLine).toBe('推荐单位（盖章）：竹艺协会（演示）');
  expect(sheetOf([]).dateLine).toBe('日期：2017年10月9日');
  expect(sheetOf([], null).dateLine).toBe('日期：\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日');
});

test('附件2：十二个末级栏，学历分全日制和在职，宽269毫米', () => {
  const { columns } = sheetOf([]);
  expect(columns.map(({ label }) => label.replace(/\s/g, ''))).toEqual([
    ...['序号', '姓名', '性别', '民族', '籍贯', '全日制学历', '在职学历'],
    ...['出生年月（岁）', '入党时间', '参加工作时间', '现任职务', '备注'],
  ]);
  expect(columns.filter(({ group }) => group === '学历').map(({ label }) => label)).toEqual(['全日制学历', '在职学历']);
  expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(269);
});

test('附件2：一人一行', () => {
  const form = completeForm({
    name: '李娜',
    sex: 'FEMALE',
    ethnicity: '05',
    inServiceEducation: '14',
    remarks: '退休',
  });
  expect(sheetOf([form]).rows[0]).toEqual([
    ...['1', '李\u3000娜', '女', '维吾尔族', '广东梅县', '大学', '研究生'],
    ...['1962.05\n（55岁）', '1985.07', '1983.08', '广东省竹艺灯饰行业协会秘书长', '退休'],
  ]);
});

test('附件2：少于三人时保留编号的空行', () => {
  const numbers = (count: number) =>
    sheetOf(Array.from({ length: count }, () => completeForm())).rows.map(([first]) => first);
  expect(numbers(0)).toEqual(['1', '2', '3']);
  expect(numbers(2)).toEqual(['1', '2', '3']);
  expect(numbers(5)).toEqual(['1', '2', '3', '4', '5']);
  expect(sheetOf([]).rows[2]?.slice(1).join('')).toBe('');
});
