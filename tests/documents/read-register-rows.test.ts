import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readRegister } from '@/lib/documents/read-register';
import type { CellSpec } from '../support/office-files';
import { another, headings, person, readCells, readRows, readSheets, title, unitLine } from '../support/registers';

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

  test('备注里写着联系电话、职务跨几栏合并的还是人', async () => {
    const register = await readRows(
      [headings.toSpliced(11, 0, '', ''), [...person.slice(0, 11), null, null, '联系电话：19900000001']],
      { merges: ['K1:M1', 'K2:M2'] },
    );
    expect(register.rows[0]?.values).toMatchObject({ currentPost: '秘书长', remarks: '联系电话：19900000001' });
    expect(register.problems).toEqual([]);
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
