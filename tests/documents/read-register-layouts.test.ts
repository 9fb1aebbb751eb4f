import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readRegister } from '@/lib/documents/read-register';
import type { CellSpec, SheetSpec } from '../support/office-files';
import { buildXlsx } from '../support/office-files';

const headings = [
  '序号',
  '姓名',
  '性别',
  '民族',
  '籍贯',
  '全日制学历',
  '在职学历',
  '出生年月',
  '入党时间',
  '参加工作时间',
  '现任职务',
  '备注',
];
const title = '全省性社会组织党建工作指导员推荐人选名册';
const unitLine = '推荐单位（盖章）：广东省清溪书法协会党委(演示)  日期：2018年3月6日';
const person = ['1', '石敢', '男', '汉', '广东清远', '大学', '', '1970.02', '1995.06', '1992.07', '秘书长', ''];
const another = ['2', '白石溪', '女', '白', '云南剑川', '大专', '本科', '1975.11', '2001.06', '1998.07', '部长', ''];

async function readSheets(...sheets: (Omit<SheetSpec, 'name'> & { name?: string })[]) {
  const bytes = buildXlsx({ sheets: sheets.map((sheet, index) => ({ name: `表${index + 1}`, ...sheet })) });
  return readRegister(bytes, '名册.xlsx');
}

async function readRows(rows: readonly (readonly CellSpec[])[], options: Partial<SheetSpec> = {}) {
  const { registers, problems } = await readSheets({ rows, ...options });
  expect(problems).toEqual([]);
  return registers[0] ?? expect.unreachable();
}

/** The register of one person whose cells are those of `person` but for the given ones. */
async function readCells(changes: Partial<Record<(typeof headings)[number], CellSpec>>, options = {}) {
  const cells = headings.map((heading, index) => changes[heading] ?? person[index] ?? null);
  const bytes = buildXlsx({ sheets: [{ name: '名册', rows: [[title], [unitLine], headings, cells] }], ...options });
  const { registers } = await readRegister(bytes, '名册.xlsx');
  const { rows, problems } = registers[0] ?? expect.unreachable();
  const kinds = problems.map(({ column, kind }) => `${column} ${kind}`);
  return { values: rows[0]?.values ?? expect.unreachable(), kinds };
}

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

describe('附件2 哪些行是人', () => {
  test('空行、只有序号的行、小标题、合计、示例、落款都不是人', async () => {
    const register = await readRows([
      headings,
      ['例', '张三', '男', '汉族', '广东梅县', '大学', '', '1962.05', '1985.07', '1983.08', '书记', ''],
      ['一、选任人选'],
      person,
      [],
      [3],
      ['合计', '1人'],
      ['备注：以上人员均已核实'],
      ['填表人：石敢', null, null, '联系电话：19900000001'],
    ]);
    expect(register.rows.map(({ row }) => row)).toEqual([4]);
    expect(register.ignoredRows).toEqual([2, 3, 5, 6, 7, 8, 9]);
  });

  test('每页重复的标题和表头不是人，也不是另一份名册', async () => {
    const { registers } = await readSheets({
      rows: [[title], [unitLine], headings, person, [title], [unitLine], headings, another],
    });
    expect(registers).toHaveLength(1);
    expect(registers[0]?.rows.map(({ row }) => row)).toEqual([4, 8]);
    expect(registers[0]?.ignoredRows).toEqual([5, 6, 7]);
    expect(registers[0]?.headerRows).toEqual([3]);
  });

  test('一个工作簿几份名册：分在几张表，或一张表上下几份', async () => {
    const second = '推荐单位：广东省晚晴合唱协会(演示)';
    const { registers, hiddenSheets } = await readSheets(
      { rows: [[title], [unitLine], headings, person, [], [title], [second], headings, another] },
      { rows: [[title], [unitLine], headings, another] },
      { rows: [[title], headings, person], state: 'hidden', name: '旧表' },
    );
    expect(registers.map(({ sheet, nominatingUnit, rows }) => [sheet, nominatingUnit, rows.length])).toEqual([
      ['表1', '广东省清溪书法协会党委(演示)', 1],
      ['表1', '广东省晚晴合唱协会(演示)', 1],
      ['表2', '广东省清溪书法协会党委(演示)', 1],
    ]);
    expect(registers[0]?.ignoredRows).toEqual([]);
    expect(registers[1]?.headerRows).toEqual([8]);
    expect(hiddenSheets).toEqual(['旧表']);
  });

  test('隐藏行里的人照读，并指明', async () => {
    const register = await readRows([headings, person, another], { hiddenRows: [3] });
    expect(register.rows.map(({ row }) => row)).toEqual([2, 3]);
    expect(register.hiddenRows).toEqual([3]);
  });

  test('上下合并的籍贯各人都算；一人占两行的合成一人', async () => {
    const rows = [
      headings,
      person,
      [...another.slice(0, 4), null, ...another.slice(5)],
      ['3', '温如许', '女', '汉', '广东龙川', '大学', null, '1980.08', '2005.03', '2002.07', '主任', null],
      [null, null, null, null, null, '文学学士', null, null, null, null, '兼党支部书记', null],
    ];
    const register = await readRows(rows, { merges: ['E2:E3', 'B4:B5', 'A4:A5'] });
    expect(register.rows.map(({ row, values }) => [row, values.nativePlace])).toEqual([
      [2, '广东清远'],
      [3, '广东清远'],
      [4, '广东龙川'],
    ]);
    expect(register.rows[2]?.values).toMatchObject({
      fullTimeEducation: { text: '大学\n文学学士', codes: ['21'] },
      currentPost: '主任\n兼党支部书记',
    });
  });

  test('同一个人写了两次，记在后面那一行；姓名相同而出生年月不同的不是', async () => {
    const other = [...person.slice(0, 7), '1971.02', ...person.slice(8)];
    const register = await readRows([headings, person, other, person, person]);
    expect(register.problems).toEqual(
      [4, 5].map((row) => ({
        row,
        column: 'name',
        kind: 'DUPLICATE_PERSON',
        severity: 'error',
        found: '石敢',
        sameAsRow: 2,
      })),
    );
  });
});

describe('附件2 单元格：数字、日期、公式、富文本、错误值', () => {
  test.each<[CellSpec, string | null, string[]]>([
    [1962.1, null, ['bornOn DATE_AMBIGUOUS']],
    [1962.5, '1962-05', []],
    [196205, '1962-05', []],
    [62.5, '1962-05', ['bornOn DATE_TWO_DIGIT_YEAR']],
    [1962, null, ['bornOn DATE_AMBIGUOUS']],
    ['1962.1', '1962-01', []],
    ['5/1962', '1962-05', []],
    ['１９６２年１０月', '1962-10', []],
    [{ date: 22767 }, '1962-05', []],
    [{ date: 22767, formatId: 57 }, '1962-05', []],
    [{ date: 1962.05, formatId: 57 }, '1962-05', []],
    [{ formula: 'TEXT(A1,"yyyy.mm")', result: '1962.05' }, '1962-05', []],
    [{ formula: 'A1' }, null, ['bornOn MISSING']],
    [{ error: '#REF!' }, null, ['bornOn DATE_INVALID']],
    [{ rich: ['1962', '.05\n（55岁）'] }, '1962-05', []],
    ['1962年5月（54岁）', '1962-05', ['bornOn AGE_MISMATCH']],
    ['不详', null, ['bornOn DATE_INVALID']],
    ['无', null, ['bornOn MISSING']],
    ['2018.04', '2018-04', ['bornOn DATE_IN_FUTURE']],
  ])('出生年月 %j → %s', async (cell, bornOn, kinds) => {
    const read = await readCells({ 出生年月: cell, 入党时间: '1995.06', 参加工作时间: '1992.07' });
    expect([read.values.bornOn, read.kinds]).toEqual([bornOn, kinds]);
  });

  test('1904 日期系统', async () => {
    const read = await readCells({ 出生年月: { date: 21305 } }, { date1904: true });
    expect(read.values.bornOn).toBe('1962-05');
  });

  test('富文本、错误值和没有算过的公式', async () => {
    const read = await readCells({
      姓名: { rich: ['石', '敢'] },
      籍贯: { error: '#N/A' },
      现任职务: { formula: 'X!A1' },
    });
    expect(read.values).toMatchObject({ name: '石敢', nativePlace: null, currentPost: null });
    expect(read.kinds).toEqual(['nativePlace MISSING', 'currentPost MISSING']);
  });
});

describe('附件2 CSV：编码、分隔符', () => {
  const csv = (delimiter: string) =>
    [[title], [unitLine], headings, person].map((cells) => cells.join(delimiter)).join('\r\n');

  test.each([
    ['utf-8', ','],
    ['utf-8', ';'],
    ['gb18030', '\t'],
    ['utf16-le', '\t'],
    ['utf16-be', ','],
  ])('%s，分隔符 %j', async (encoding, delimiter) => {
    const bytes = iconv.encode(csv(delimiter), encoding, { addBOM: encoding.startsWith('utf16') });
    const { registers } = await readRegister(bytes, '名册.CSV');
    expect(registers[0]?.problems).toEqual([]);
    expect(registers[0]?.rows).toMatchObject([{ row: 4, values: { name: '石敢', bornOn: '1970-02' } }]);
  });

  test('1962.1 可能是丢了0的10月，1962.10 不是', async () => {
    const text = [headings, person.with(7, '1962.1'), another.with(7, '1962.10')]
      .map((cells) => cells.join(','))
      .join('\n');
    const { registers } = await readRegister(Buffer.from(text), '名册.csv');
    expect(registers[0]?.rows.map(({ values }) => values.bornOn)).toEqual([null, '1962-10']);
    expect(registers[0]?.problems).toMatchObject([{ row: 2, column: 'bornOn', kind: 'DATE_AMBIGUOUS' }]);
  });
});
