import { expect, test } from 'vitest';
import { peopleFromPasted } from '@/lib/domain/nomination/pasted-people';

const row = ['陈一鸣', '男', '汉', '广东潮州', '大学', '', '196205', '1989年12月', '1982/7', '秘书长\n党支部书记', ''];

test('附件2 名册的一行成为登记表草稿，来处是它的行号', () => {
  const { persons } = peopleFromPasted([row], '2026-11-23');
  expect(persons).toMatchObject([
    {
      place: '第1行',
      photo: null,
      problems: [],
      draft: {
        name: '陈一鸣',
        sex: 'MALE',
        ethnicity: '01',
        bornOn: '1962-05',
        joinedPartyOn: '1989-12',
        startedWorkOn: '1982-07',
        membership: 'FULL',
        currentPost: '秘书长\n党支部书记',
      },
    },
  ]);
});

test('errors and open questions stand with the person', () => {
  const [person] = peopleFromPasted(
    [row.map((cell, index) => (index === 4 ? '研究生' : index === 1 ? '' : cell))],
    '2026-11-23',
  ).persons;
  expect(person?.problems.map(({ severity, message }) => [severity, message])).toEqual([
    ['error', '性别：没有填写'],
    ['warning', '全日制学历“研究生”：对应不止一种学历，导入后请在登记表中选择'],
  ]);
});
