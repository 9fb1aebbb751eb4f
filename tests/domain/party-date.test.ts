import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addYearsTo,
  ageAt,
  comparePartialDates,
  formatMonth,
  isPartialDate,
  monthsBetween,
  type ParseOptions,
  parsePartialDate,
  splitStatedYears,
} from '@/lib/domain/party-date';

const month = fc
  .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);

const birth: ParseOptions = { referenceOn: '2017-10', subject: 'BIRTH' };
const joining: ParseOptions = { referenceOn: '2017-10', subject: 'PARTY' };

function outcome(input: string | number, options?: ParseOptions) {
  const result = parsePartialDate(input, options);
  return result.ok ? result.value : result.kind;
}

describe('附件2“出生年月”“入党时间”“参加工作时间”：各种写法都读成同一个年月', () => {
  test.each([
    '1962.5',
    '1962.05',
    '1962-05',
    '1962-5',
    '196205',
    '1962年5月',
    '1962年05月',
    '1962 年 5 月',
    '1962/5',
    '1962／05',
    '１９６２．０５',
    '１９６２年５月',
    '1962。05',
    '1962·05',
    '1962—05',
    ' 1962.05 ',
    "'1962.05",
    '1962.05.',
    '1962 05',
    '1962年5月生',
    '1962.05（55岁）',
    '1962.05\n(55岁)',
    '1962年05月 55岁',
    '05/1962',
    '一九六二年五月',
  ])('%s → 1962-05', (text) => {
    expect(parsePartialDate(text, birth)).toEqual({ ok: true, value: '1962-05', precision: 'MONTH', caution: null });
  });

  test.each([
    ['1962年5月3日', '1962-05-03'],
    ['1962/5/1', '1962-05-01'],
    ['19620501', '1962-05-01'],
    ['1962-05-01 00:00:00', '1962-05-01'],
    ['1962-05-01T00:00:00.000Z', '1962-05-01'],
    ['２０１７年１０月２０日', '2017-10-20'],
    ['二〇一七年十月二十日', '2017-10-20'],
    ['二○一六年十二月三十一号', '2016-12-31'],
    ['13/5/1962', '1962-05-13'],
    ['5/5/1962', '1962-05-05'],
  ])('%s 保留日：%s', (text, value) => {
    expect(parsePartialDate(text, birth)).toEqual({ ok: true, value, precision: 'DAY', caution: null });
  });

  test('任何年月印成 yyyy.MM 后都能原样读回', () => {
    fc.assert(
      fc.property(month, (value) => {
        expect(outcome(formatMonth(value))).toBe(value);
        expect(outcome(value.replace('-', '年').concat('月'))).toBe(value);
        expect(outcome(value.replace('-', ''))).toBe(value);
        expect(isPartialDate(value)).toBe(true);
      }),
    );
  });

  test('任意文字都有结果，读出的必是存在的年月', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0129年月日./- 十（岁）') })), (text) => {
        const result = parsePartialDate(text, birth);
        if (result.ok) expect(isPartialDate(result.value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('读不准的宁可问，不猜', () => {
  test.each(['1962.13', '1962.00', '1962年13月', '196213', '1962.02.30', '19620230', '62.13', '不详', '1862.05', '12'])(
    '%s：没有这样的年月',
    (text) => {
      expect(outcome(text, birth)).toBe('INVALID');
    },
  );

  test.each(['', '  ', '无', '/', '——', '（  岁）'])('“%s”是没有填', (text) => {
    expect(outcome(text, birth)).toBe('EMPTY');
  });

  test.each(['1962', '1962年', '1962111', '5/1/1962', '5/1/62', '19625'])('%s：月份说不准', (text) => {
    expect(outcome(text, birth)).toBe('AMBIGUOUS');
  });

  test('数字单元格的 1962.1 可能是1月，也可能是丢了0的10月；文本的 1962.1 就是1月', () => {
    expect(outcome(1962.1, birth)).toBe('AMBIGUOUS');
    expect(outcome('1962.1', birth)).toBe('1962-01');
    expect([1962.01, 1962.2, 1962.5, 1962.11, 1962.12].map((number) => outcome(number, birth))).toEqual([
      '1962-01',
      '1962-02',
      '1962-05',
      '1962-11',
      '1962-12',
    ]);
    expect(outcome(196205, birth)).toBe('1962-05');
    expect(outcome(1962, birth)).toBe('AMBIGUOUS');
  });
});

describe('电子表格的日期序号', () => {
  test.each([
    [22767, '1900', '1962-05'],
    [22767.5, '1900', '1962-05'],
    [21305, '1904', '1962-05'],
    [61, '1900', '1900-03'],
  ] as const)('%s（%s 纪元）→ %s，只取年月', (serial, epoch, value) => {
    expect(parsePartialDate(serial, { serial: epoch })).toEqual({ ok: true, value, precision: 'MONTH', caution: null });
  });

  test('丢了格式的序号只有一种读法时才读', () => {
    expect(outcome(22767, birth)).toBe('1962-05');
    expect(outcome('22767', birth)).toBe('1962-05');
  });

  test('不合理的序号不读', () => {
    expect(outcome(0, { serial: '1900' })).toBe('INVALID');
    expect(outcome(1e12, { serial: '1900' })).toBe('INVALID');
  });
});

describe('两位年份：填表日期之前、在世成年人只有一种可能时才取，并提示核对', () => {
  test.each([
    ['62.05', birth, '1962-05'],
    ['62年5月', birth, '1962-05'],
    ['6205', birth, '1962-05'],
    ['620501', birth, '1962-05-01'],
    ['99.03', birth, '1999-03'],
    ['86.11', joining, '1986-11'],
    ['05.07', joining, '2005-07'],
    ['17.10', joining, '2017-10'],
    ['83.08', { referenceOn: '2017-10', subject: 'WORK' }, '1983-08'],
  ] as const)('%s → %s', (text, options, value) => {
    expect(parsePartialDate(text, options)).toMatchObject({ ok: true, value, caution: 'TWO_DIGIT_YEAR' });
  });

  test.each([
    ['05.06', birth],
    ['17.11', joining],
    ['62.05', {}],
  ] as const)('%s 的世纪说不准', (text, options) => {
    expect(outcome(text, options)).toBe('AMBIGUOUS');
  });
});

describe('晚于填表日期的，读出并指明', () => {
  test.each([
    ['2017.11', 'IN_FUTURE'],
    ['2071.05', 'IN_FUTURE'],
    ['2017.10', null],
    ['2017.10.21', 'IN_FUTURE'],
    ['2017.10.20', null],
  ])('%s → %s', (text, caution) => {
    expect(parsePartialDate(text, { referenceOn: '2017-10-20' })).toMatchObject({ ok: true, caution });
  });
});

describe('附件2“出生年月（岁）”、附件3“转正时间（党龄）”：分开日期和年数', () => {
  test.each([
    ['1962.05（55岁）', '1962.05', 55],
    ['1950.05\n(67岁)', '1950.05', 67],
    ['1962年05月（５４ 岁）', '1962年05月', 54],
    ['1993.06\n（24年）', '1993.06', 24],
    ['1962.05 55周岁', '1962.05', 55],
    ['1962.05（岁）', '1962.05', null],
    ['1962.05', '1962.05', null],
    ['1962年', '1962年', null],
  ])('%j', (text, date, years) => {
    expect(splitStatedYears(text)).toEqual({ text: date, years });
  });
});

describe('年月的计算', () => {
  test.each([
    ['1962-05', 55],
    ['1962-10', 55],
    ['1962-11', 54],
    ['1962-10-31', 55],
  ])('%s 出生，2017.10 时 %i 岁', (bornOn, age) => {
    expect(ageAt(bornOn, '2017-10')).toBe(age);
  });

  test('满整年数的月数', () => {
    expect(monthsBetween('2011-10', '2017-10-30')).toBe(72);
    expect(monthsBetween('2018-01', '2017-10')).toBe(-3);
  });

  test('加整年：有日按对应日，无日按月', () => {
    expect(addYearsTo('1983-11', 18)).toBe('2001-11');
    expect(addYearsTo('2012-02-29', 5)).toBe('2017-02-28');
  });

  test('比较只比到双方都知道的一位', () => {
    expect(comparePartialDates('2017-10', '2017-10-30')).toBe(0);
    expect(comparePartialDates('2017-09-30', '2017-10')).toBeLessThan(0);
    expect(comparePartialDates('2017-10-31', '2017-10-30')).toBeGreaterThan(0);
    fc.assert(
      fc.property(month, month, (a, b) => {
        expect(Math.sign(comparePartialDates(a, b))).toBe(-Math.sign(monthsBetween(a, b)) + 0 || 0);
      }),
    );
  });
});
