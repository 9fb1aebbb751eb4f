import { describe, expect, test } from 'vitest';
import { arrangePasted, checkPasted, gridColumns } from '@/lib/domain/nomination/pasted-register';
import { describeRegisterProblem } from '@/lib/domain/nomination/register-problem';

const chen = ['陈一鸣', '男', '汉', '广东潮州', '大学', '', '1962.05', '1989.12', '1982.07', '秘书长', '退休'];
const lin = ['林海燕', '女', '汉族', '广东汕头', '', '本科', '1970.11', '1995.06', '1992.08', '副会长', ''];
const names = (rows: readonly (readonly string[])[]) => rows.map(([name]) => name);

describe('附件2《名册》 栏目：粘贴', () => {
  test('附件2的11栏（序号除外）', () => expect(gridColumns).toHaveLength(11));

  test('without a header, in the order of 附件2', () => {
    expect(arrangePasted([chen, lin])).toEqual({ rows: [chen, lin], hasHeader: false, unread: [] });
  });

  test('a first column of running numbers is 序号', () => {
    expect(
      arrangePasted([
        ['1', ...chen],
        ['', ...lin],
      ]).rows,
    ).toEqual([chen, lin]);
  });

  test('from the column in which the paste begins; what does not fit is left out', () => {
    const { rows } = arrangePasted([['1962.05', '1989.12']], gridColumns.indexOf('bornOn'));
    expect(rows).toEqual([['', '', '', '', '', '', '1962.05', '1989.12', '', '', '']]);
    expect(arrangePasted([['退休', '多余']], gridColumns.indexOf('remarks')).rows[0]?.at(-1)).toBe('退休');
  });

  test('the two-level header of the notice, under its title', () => {
    const table = [
      ['全省性社会组织党建工作指导员推荐人选名册'],
      ['序号', '姓名', '性别', '民族', '籍贯', '学历', '', '出生年月', '入党时间', '参加工作时间', '现任职务', '备注'],
      ['', '', '', '', '', '全日制', '在职', '', '', '', '', ''],
      ['1', ...chen],
      Array<string>(12).fill(''),
      ['2', ...lin],
    ];
    const { rows, hasHeader, unread } = arrangePasted(table);
    expect([hasHeader, unread]).toEqual([true, []]);
    expect(rows).toEqual([chen, Array(11).fill(''), lin]);
  });

  test('学历 merged over two columns without names: 全日制, then 在职', () => {
    const header = ['姓名', '性别', '学历', '', '出生年月'];
    expect(arrangePasted([header, ['陈一鸣', '男', '大学', '研究生', '1962.05']]).rows[0]?.slice(4, 6)).toEqual([
      '大学',
      '研究生',
    ]);
  });

  test('columns in any order; unknown ones are named', () => {
    const { rows, unread } = arrangePasted([
      ['入党时间', '姓名', '手机', '出生年月'],
      ['1989.12', '陈一鸣', '199', '1962.05'],
    ]);
    expect(unread).toEqual(['手机']);
    expect(rows).toEqual([['陈一鸣', '', '', '', '', '', '1962.05', '1989.12', '', '', '']]);
  });

  test('three headings with 姓名 make a header, people never do', () => {
    expect(arrangePasted([['姓名', '性别'], chen]).hasHeader).toBe(false);
    expect(names(arrangePasted([['姓名', '性别', '民族'], chen]).rows)).toEqual(['陈一鸣']);
  });

  test('blank rows at the end are no rows', () => expect(arrangePasted([['', ''], ['']]).rows).toEqual([]));
});

describe('checkPasted', () => {
  const sentences = (...rows: string[][]) =>
    checkPasted(rows, '2026-11-23').flatMap(({ row, problems }) =>
      problems.map((problem) => `第${row}行 ${describeRegisterProblem(problem)}`),
    );
  const but = (column: (typeof gridColumns)[number], text: string) =>
    chen.map((cell, index) => (gridColumns[index] === column ? text : cell));

  test('clean people have no problems', () => expect(sentences(chen, lin)).toEqual([]));

  test('a blank row is nobody and keeps its number', () => {
    expect(checkPasted([chen, Array(11).fill(' '), lin], '2026-11-23').map(({ row }) => row)).toEqual([1, 3]);
  });

  test('出生年月 1962.1 是一月还是十月，是问题而不是猜测', () => {
    expect(sentences(but('bornOn', '1962.1'))).toEqual([
      '第1行 出生年月“1962.1”：年份或月份说不准，请写成四位年份、两位月份，如 1962.05',
    ]);
    expect(sentences(but('bornOn', '1962.10'))).toEqual([]);
  });

  test('every cell by its own: row, column, words', () => {
    const broken = but('joinedPartyOn', '1962.13').map((cell, index) => (index === 1 ? '不详' : cell));
    expect(sentences(lin, broken)).toEqual([
      '第2行 性别“不详”：请填“男”或“女”',
      '第2行 入党时间“1962.13”：没有这样的年月',
    ]);
  });

  test('一人一次（N04）：the second is named with the first', () => {
    expect(sentences(chen, lin, chen)).toEqual([
      '第3行 姓名“陈一鸣”：与前面的人员重复（姓名、出生年月、入党时间相同）：见第1行',
    ]);
  });
});
