import { describe, expect, test } from 'vitest';
import { readSpelling, tidySpelling } from '@/lib/domain/party-date-spelling';

describe('附件2：同一个日期的不同写法归为一种', () => {
  test.each([
    ['１９６２．０５', '1962.05'],
    ['1962 / 5 / 1', '1962.5.1'],
    ['二〇一七年十月二十日', '2017年10月20日'],
    ['二〇〇九年元月', '2009年1月'],
    ['一九九九年三十一日', '1999年31日'],
    ['1985.07入党', '1985.07'],
    ['2003-05-01 12:30', '2003.05.01'],
    ['无', ''],
  ])('%s → %s', (text, tidy) => {
    expect(tidySpelling(text)).toBe(tidy);
  });
});

describe('一种写法的所有读法', () => {
  test('数字单元格的 1962.1 有两种读法，1962.10 的文本只有一种', () => {
    expect(readSpelling('1962.1', true)).toEqual([
      [
        { year: '1962', month: 1, day: null },
        { year: '1962', month: 10, day: null },
      ],
    ]);
    expect(readSpelling('1962.10', false)).toEqual([[{ year: '1962', month: 10, day: null }]]);
  });

  test('年在前是首选，年在后的日和月两种次序都算', () => {
    expect(readSpelling('5.1.1962', false)).toEqual([
      [
        { year: '1962', month: 5, day: 1 },
        { year: '1962', month: 1, day: 5 },
      ],
    ]);
    expect(readSpelling('62.05.01', false)[0]).toEqual([{ year: '62', month: 5, day: 1 }]);
  });

  test('只有年份的，月份为空', () => {
    expect(readSpelling('1962年', false)).toEqual([[{ year: '1962', month: null, day: null }]]);
  });

  test('不是日期的没有读法', () => {
    expect(readSpelling('不详', false)).toEqual([]);
    expect(readSpelling('123456789', false)).toEqual([[]]);
  });
});
