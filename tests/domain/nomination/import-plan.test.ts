import { expect, test } from 'vitest';
import {
  type ImportPerson,
  identityKey,
  importPage,
  importPageSize,
  importPreview,
  importStatusLabels,
  planImport,
} from '@/lib/domain/nomination/import-plan';
import { emptyRegistrationForm } from '@/lib/domain/nomination/registration-form';

const person = (place: string, name: string, more: Partial<ImportPerson> = {}): ImportPerson => ({
  place,
  draft: { ...emptyRegistrationForm, name, bornOn: '1962-05', joinedPartyOn: '1985-07' },
  photo: null,
  problems: [],
  ...more,
});
const warning = { severity: 'warning', message: '请核对' } as const;
const error = { severity: 'error', message: '没有这样的年月' } as const;
const plan = (persons: ImportPerson[], present: string[] = []) => planImport({ persons }, new Set(present));

test('“每名人选只能……一种”：姓名、出生年月、入党时间相同即为同一人，写法不同也认得', () => {
  const key = identityKey({ name: '李娜', bornOn: '1962-05', joinedPartyOn: '1985-07' });
  expect(identityKey({ name: '李　娜', bornOn: '1962.5', joinedPartyOn: '1985年7月1日' })).toBe(key);
  expect(identityKey({ name: '李娜', bornOn: '1962-06', joinedPartyOn: '1985-07' })).not.toBe(key);
});

test('核对表分页，一页也不漏', () => {
  const lines = Array.from({ length: 2 * importPageSize + 1 }, (_, index) => index);
  const pages = [1, 2, 3].map((page) => importPage(lines, page));
  expect(pages.flatMap((page) => page.lines)).toEqual(lines);
  expect(pages.map(({ hasMore }) => hasMore)).toEqual([true, true, false]);
  expect(importPage(lines, 4)).toEqual({ lines: [], hasMore: false });
  expect(['2', '0', 'x', undefined].map((page) => importPreview.parse({ page }).page)).toEqual([2, 1, 1, 1]);
});

test('有错误的在前，已在名册中的不重复导入，提示不妨碍导入', () => {
  const present = person('第10行', '石敢');
  const { lines, counts } = plan(
    [person('第8行', '李娜', { problems: [warning] }), person('第9行', '邬南乔', { problems: [error] }), present],
    [identityKey(present.draft)],
  );
  expect(lines.map(({ place, status }) => `${place}${importStatusLabels[status]}`)).toEqual([
    '第9行有错误',
    '第10行已在名册中',
    '第8行可以导入',
  ]);
  expect(counts).toEqual({ ERROR: 1, PRESENT: 1, READY: 1 });
});

test('没有姓名的、同一文件中重复的不能导入，并说明与谁重复', () => {
  const { lines } = plan([person('甲.lrmx', '李娜'), person('乙.lrmx', '李娜'), person('丙.lrmx', '')]);
  const messages = lines.map(({ place, problems }) => [place, ...problems.map(({ message }) => message)]);
  expect(messages).toEqual([
    ['乙.lrmx', '与甲.lrmx的人员重复（姓名、出生年月、入党时间相同）'],
    ['丙.lrmx', '姓名：没有填写'],
    ['甲.lrmx'],
  ]);
});
