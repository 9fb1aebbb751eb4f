import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/domain/calendar-day';
import {
  addWorkdays,
  daysLeft,
  deadlineEndsAt,
  deadlinePhrase,
  describeDeadline,
  effectiveDeadline,
  isPastDeadline,
  shanghaiDay,
  workdaysBetween,
} from '@/lib/domain/deadline';

const deadlineOn = '2017-10-30';

describe('通知 二：请于10月30日前报送', () => {
  test.each([
    ['2017-10-30T15:59:59.999Z', false, 0],
    ['2017-10-30T16:00:00.000Z', true, -1],
    ['2017-10-29T16:00:00.000Z', false, 0],
    ['2017-10-29T15:59:59.999Z', false, 1],
    ['2017-10-22T04:00:00.000Z', false, 8],
  ])('含当日，到北京时间24时为止：%s 已过 %s，剩 %i 天', (instant, isPast, days) => {
    expect(isPastDeadline(deadlineOn, new Date(instant))).toBe(isPast);
    expect(daysLeft(deadlineOn, new Date(instant))).toBe(days);
  });

  test('截止时刻是次日零时（东八区）', () => {
    expect(deadlineEndsAt(deadlineOn).toISOString()).toBe('2017-10-30T16:00:00.000Z');
  });

  test('剩余天数的说法', () => {
    expect([8, 1, 0, -1, -30].map(deadlinePhrase)).toEqual(['还有 8 天', '还有 1 天', '今天截止', '已截止', '已截止']);
  });

  test('过了截止时刻才说“已截止”，时刻与天数从不矛盾', () => {
    const instant = fc.date({ min: new Date('2017-01-01'), max: new Date('2018-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, (now) => {
        expect(isPastDeadline(deadlineOn, now)).toBe(deadlinePhrase(daysLeft(deadlineOn, now)) === '已截止');
      }),
    );
  });
});

describe('民法典第二百零三条：期间的最后一日是法定休假日的，以法定休假日结束的次日为最后一日', () => {
  const nationalDay = new Set(Array.from({ length: 8 }, (_, index) => addDays('2017-10-01', index)));
  const isWorkday = (day: string) => !nationalDay.has(day);

  test('工作日不动，假期顺延到第一个工作日', () => {
    expect(effectiveDeadline('2017-10-30', isWorkday)).toBe('2017-10-30');
    expect(effectiveDeadline('2017-10-01', isWorkday)).toBe('2017-10-09');
    expect(effectiveDeadline('2017-10-08', isWorkday)).toBe('2017-10-09');
  });

  test('一个月都没有工作日，是工作日表坏了', () => {
    expect(() => effectiveDeadline('2017-10-30', () => false)).toThrow('2017-10-30');
  });
});

test('北京时间的日历日', () => {
  expect(shanghaiDay(new Date('2017-10-29T15:59:59Z'))).toBe('2017-10-29');
  expect(shanghaiDay(new Date('2017-10-29T16:00:00Z'))).toBe('2017-10-30');
});

test('顺延的截止日期两天都写明', () => {
  expect(describeDeadline('2017-10-30', '2017-10-30')).toBe('2017年10月30日');
  expect(describeDeadline('2017-10-01', '2017-10-09')).toBe('2017年10月1日（休息日，顺延至2017年10月9日）');
});

test('五个工作日: weekends and days off do not count, days made up for do', () => {
  const isWorkday = (day: string) => !['2017-10-21', '2017-10-22', '2017-10-24'].includes(day);
  expect(addWorkdays('2017-10-20', 5, isWorkday)).toBe('2017-10-28');
  expect(addWorkdays('2017-10-20', 1, isWorkday)).toBe('2017-10-23');
});

test('在办天数只数工作日，当天为零', () => {
  const isWorkday = (day: string) => !['2017-10-21', '2017-10-22'].includes(day);
  expect(workdaysBetween('2017-10-20', '2017-10-20', isWorkday)).toBe(0);
  expect(workdaysBetween('2017-10-20', '2017-10-22', isWorkday)).toBe(0);
  expect(workdaysBetween('2017-10-20', '2017-10-24', isWorkday)).toBe(2);
  expect(workdaysBetween('2017-10-24', '2017-10-20', isWorkday)).toBe(0);
});
