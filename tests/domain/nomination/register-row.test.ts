import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registerColumns } from '@/lib/domain/nomination/register-columns';
import { findDuplicates, type RegisterCells, readRegisterRow } from '@/lib/domain/nomination/register-row';

const dates = { formOn: '2017-10-20', referenceOn: '2017-10-20' };
const person = {
  seq: '1',
  name: '石敢',
  sex: '男',
  ethnicity: '汉族',
  nativePlace: '广东清远',
  fullTimeEducation: '大学',
  bornOn: '1970.02（47岁）',
  joinedPartyOn: '1995.06',
  startedWorkOn: '1992.07',
  currentPost: '广东省清溪书法协会(演示)秘书长',
};

function read(changes: Record<string, string> = {}, against = dates) {
  const entries = Object.entries({ ...person, ...changes }).map(([column, text]) => [column, { text, kind: 'text' }]);
  const { values, problems } = readRegisterRow(Object.fromEntries(entries) as RegisterCells, against);
  return { values, kinds: problems.map(({ column, kind }) => `${column} ${kind}`) };
}

describe('附件2 一行：读成一个人', () => {
  test('样样齐全', () => {
    expect(read()).toEqual({
      values: {
        seq: '1',
        name: '石敢',
        sex: '男',
        ethnicity: '汉族',
        nativePlace: '广东清远',
        fullTimeEducation: { text: '大学', codes: ['21'] },
        inServiceEducation: null,
        bornOn: '1970-02',
        statedAge: 47,
        joinedPartyOn: '1995-06',
        startedWorkOn: '1992-07',
        currentPost: '广东省清溪书法协会(演示)秘书长',
        remarks: null,
        membership: 'FULL',
      },
      kinds: [],
    });
  });

  test.each<[Record<string, string>, object]>([
    [{ seq: '（７）' }, { seq: '7' }],
    [{ seq: '甲' }, { seq: '甲' }],
    [{ name: '石　敢' }, { name: '石敢' }],
    [{ name: '石\n敢' }, { name: '石敢' }],
    [{ name: '玛依拉•\n艾力' }, { name: '玛依拉·艾力' }],
    [{ sex: '女 性' }, { sex: '女' }],
    [{ ethnicity: '维吾尔' }, { ethnicity: '维吾尔族' }],
    [{ currentPost: ' 会长\r\n书记 ' }, { currentPost: '会长\n书记' }],
    [{ joinedPartyOn: '正式党员 1995年6月' }, { joinedPartyOn: '1995-06', membership: 'FULL' }],
    [{ joinedPartyOn: '1995.06（1996.06转正）' }, { joinedPartyOn: '1995-06' }],
    [{ bornOn: '1970年2月18日' }, { bornOn: '1970-02' }],
    [{ remarks: '预备役军官' }, { membership: 'FULL' }],
  ])('%j', (changes, values) => {
    const result = read(changes);
    expect(result.values).toMatchObject(values);
    expect(result.kinds).toEqual([]);
  });
});

describe('附件2 一行：问题在哪一栏，是哪一种', () => {
  test.each<[Record<string, string>, string[], object]>([
    [{ name: '' }, ['name MISSING'], { name: null }],
    [{ name: '石敢2' }, ['name NAME_INVALID'], { name: '石敢2' }],
    [{ name: '石' }, ['name NAME_INVALID'], { name: '石' }],
    [{ name: '石敢\n白石溪' }, ['name NAME_INVALID'], {}],
    [{ name: '石敢、白石溪' }, ['name NAME_INVALID'], {}],
    [{ name: '=1+1' }, ['name NAME_INVALID'], {}],
    [{ sex: '' }, ['sex MISSING'], { sex: null }],
    [{ sex: '未知' }, ['sex SEX_UNKNOWN'], { sex: null }],
    [{ ethnicity: '火星族' }, ['ethnicity ETHNICITY_UNKNOWN'], { ethnicity: null }],
    [{ nativePlace: ' ' }, ['nativePlace MISSING'], { nativePlace: null }],
    [{ currentPost: '' }, ['currentPost MISSING'], { currentPost: null }],
    [
      { fullTimeEducation: '秀才' },
      ['fullTimeEducation EDUCATION_UNKNOWN'],
      { fullTimeEducation: { text: '秀才', codes: [] } },
    ],
    [{ bornOn: '1970.13' }, ['bornOn DATE_INVALID'], { bornOn: null }],
    [{ bornOn: '1970' }, ['bornOn DATE_AMBIGUOUS'], { bornOn: null }],
    [{ bornOn: '（  岁）' }, ['bornOn MISSING'], { bornOn: null, statedAge: null }],
    [{ bornOn: '1970.02（48岁）' }, ['bornOn AGE_MISMATCH'], { statedAge: 48 }],
    [{ bornOn: '70.02' }, ['bornOn DATE_TWO_DIGIT_YEAR'], { bornOn: '1970-02' }],
    [{ joinedPartyOn: '05.06' }, ['joinedPartyOn DATE_TWO_DIGIT_YEAR'], { joinedPartyOn: '2005-06' }],
    [{ joinedPartyOn: '2017.11' }, ['joinedPartyOn DATE_IN_FUTURE'], { joinedPartyOn: '2017-11' }],
    [{ bornOn: '2070.02' }, ['bornOn DATE_IN_FUTURE'], { bornOn: '2070-02' }],
    [{ joinedPartyOn: '1970.02' }, ['joinedPartyOn DATE_ORDER'], { joinedPartyOn: '1970-02' }],
    [{ joinedPartyOn: '1988.01' }, ['joinedPartyOn JOINED_UNDER_18'], {}],
    [{ joinedPartyOn: '1988.02' }, [], {}],
    [{ startedWorkOn: '1984.01' }, ['startedWorkOn WORKED_UNDER_14'], {}],
    [{ startedWorkOn: '1984.02' }, [], {}],
    [{ joinedPartyOn: '2017.03（预备党员）' }, ['joinedPartyOn NOT_FULL_MEMBER'], { membership: 'PROBATIONARY' }],
    [
      { joinedPartyOn: '预备党员' },
      ['joinedPartyOn MISSING', 'joinedPartyOn NOT_FULL_MEMBER'],
      { joinedPartyOn: null },
    ],
    [{ remarks: '2017年3月吸收为预备党员' }, ['remarks NOT_FULL_MEMBER'], { membership: 'PROBATIONARY' }],
  ])('%j → %j', (changes, kinds, values) => {
    const result = read(changes);
    expect(result.kinds).toEqual(kinds);
    expect(result.values).toMatchObject(values);
  });

  test('名册没有日期：年龄无从核对，两位年份说不准', () => {
    const undated = { formOn: null, referenceOn: null } as unknown as typeof dates;
    expect(read({ bornOn: '1970.02（30岁）' }, undated).kinds).toEqual([]);
    expect(read({ joinedPartyOn: '95.06' }, undated).kinds).toEqual(['joinedPartyOn DATE_AMBIGUOUS']);
  });

  test('数字单元格的 1970.1 是个问题，错误值不是日期', () => {
    const cells = (kind: 'number' | 'error', text: string): RegisterCells => ({ bornOn: { kind, text } });
    const kinds = (cell: RegisterCells) =>
      readRegisterRow(cell, dates)
        .problems.filter(({ column }) => column === 'bornOn')
        .map(({ kind }) => kind);
    expect(kinds(cells('number', '1970.1'))).toEqual(['DATE_AMBIGUOUS']);
    expect(kinds(cells('number', '1970.10'))).toEqual([]);
    expect(kinds(cells('error', '#REF!'))).toEqual(['DATE_INVALID']);
  });

  test('任意文字都有结果：读出的都合规定，读不出的都有说明', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'石敢男汉大学12069.年月（）岁预备 \n·') }));
    const cell = fc.record({ text, kind: fc.constantFrom('text', 'number', 'date', 'error') });
    const cells = fc.record(Object.fromEntries(registerColumns.map((column) => [column, cell])), { requiredKeys: [] });
    fc.assert(
      fc.property(cells, (input) => {
        const { values, problems } = readRegisterRow(input as RegisterCells, dates);
        for (const column of ['bornOn', 'joinedPartyOn', 'startedWorkOn'] as const) {
          expect(values[column] ?? '2017-10').toMatch(/^\d{4}-(0[1-9]|1[0-2])$/);
          if (values[column] === null) expect(problems.map((problem) => problem.column)).toContain(column);
        }
        if (!values.sex) expect(problems.map(({ column }) => column)).toContain('sex');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('N04：同一批次一人一次，按“姓名、出生年月、入党时间”认人', () => {
  const row = (number: number, changes: Record<string, string> = {}) => ({
    row: number,
    values: read(changes).values,
  });

  test('重复的记在后一行', () => {
    const problems = findDuplicates([row(5), row(6, { name: '白石溪' }), row(7), row(8)]);
    expect(problems.map(({ row: at, sameAsRow }) => [at, sameAsRow])).toEqual([
      [7, 5],
      [8, 5],
    ]);
  });

  test('有一项不同，或有一项没有，就不算', () => {
    expect(findDuplicates([row(5), row(6, { bornOn: '1970.03' }), row(7, { joinedPartyOn: '1995.07' })])).toEqual([]);
    expect(findDuplicates([row(5, { bornOn: '' }), row(6, { bornOn: '' })])).toEqual([]);
  });
});
