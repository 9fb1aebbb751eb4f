import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addYears,
  daysBetween,
  daysInMonth,
  formatDay,
  isCalendarDay,
  isWeekday,
} from '@/lib/domain/calendar-day';

const day = fc
  .integer({ min: 0, max: 80_000 })
  .map((offset) => new Date(Date.UTC(1900, 0, 1 + offset)).toISOString().slice(0, 10));

describe('民法典第二百零二条：没有对应日的，月末日为期间的最后一日', () => {
  test.each([
    ['2012-02-29', 5, '2017-02-28'],
    ['2012-02-29', 4, '2016-02-29'],
    ['2012-10-30', 5, '2017-10-30'],
    ['1900-02-28', 1, '1901-02-28'],
  ])('%s 之后 %i 年为 %s', (from, years, expected) => {
    expect(addYears(from, years)).toBe(expected);
  });

  test('任何一天加整年都是存在的一天，年份正好相差', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -50, max: 50 }), (from, years) => {
        const to = addYears(from, years);
        expect(isCalendarDay(to)).toBe(true);
        expect(Number(to.slice(0, 4)) - Number(from.slice(0, 4))).toBe(years);
        expect(to.slice(5, 7)).toBe(from.slice(5, 7));
      }),
    );
  });
});

describe('日历日', () => {
  test.each(['2017-02-29', '2017-13-01', '2017-00-10', '2017-04-31', '2017-4-3', '2017-04', '', '1900-02-29'])(
    '“%s”不是一天',
    (text) => {
      expect(isCalendarDay(text)).toBe(false);
    },
  );

  test('加天数与相差天数互逆，夏令时也不差一天', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
    expect(addDays('1986-05-03', 1)).toBe('1986-05-04');
    expect(addDays('2017-12-31', 1)).toBe('2018-01-01');
  });

  test('二月的天数', () => {
    expect([1900, 2000, 2016, 2017].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
  });

  test('GB/T 9704：成文日期用阿拉伯数字，月、日不编虚位', () => {
    expect(formatDay('2017-09-29')).toBe('2017年9月29日');
    expect(formatDay('2017-12-05')).toBe('2017年12月5日');
  });
});

test('星期一至星期五是平日，周末不是', () => {
  const week = ['2017-10-28', '2017-10-29', '2017-10-30', '2017-10-31', '2017-11-01', '2017-11-02', '2017-11-03'];
  expect(week.map(isWeekday)).toEqual([false, false, true, true, true, true, true]);
});
