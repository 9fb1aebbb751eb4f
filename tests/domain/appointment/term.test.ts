import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expiredFrom, reminderDays, termEnd } from '@/lib/domain/appointment/term';
import { addDays, addYears } from '@/lib/domain/calendar-day';
import vectors from '@/tests/fixtures/term-vectors.json';

describe('方案 二（三）：党建工作指导员以三年为期，颁发聘书', () => {
  test.each(vectors)('$start 起 $years 年，至 $end 止，$expiredFrom 起届满', (vector) => {
    const endsOn = termEnd(vector.start, vector.years);
    expect(endsOn).toBe(vector.end);
    expect(expiredFrom(endsOn)).toBe(vector.expiredFrom);
    const reminders = reminderDays(endsOn, [90, 60, 30]);
    expect(Object.fromEntries(reminders.map(({ daysBefore, on }) => [daysBefore, on]))).toEqual(vector.remindOn);
  });

  test('止日是三年后对应日的前一天；没有对应日的，是当月最后一天', () => {
    const start = fc.integer({ min: 0, max: 40_000 }).map((offset) => addDays('2000-01-01', offset));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 10 }), (startsOn, years) => {
        const isLeapDay = startsOn.endsWith('02-29');
        const expected = isLeapDay ? /-02-28$/ : addDays(addYears(startsOn, years), -1);
        expect(termEnd(startsOn, years)).toEqual(isLeapDay ? expect.stringMatching(expected) : expected);
      }),
      {
        examples: [
          ['2020-02-29', 3],
          ['2020-02-29', 4],
        ],
      },
    );
  });

  test('续聘从届满次日起，首尾相接不重叠', () => {
    const endsOn = termEnd('2017-12-15', 3);
    expect(termEnd(expiredFrom(endsOn), 3)).toBe('2023-12-14');
  });
});
