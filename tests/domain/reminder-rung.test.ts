import { describe, expect, test } from 'vitest';
import { deadlineRungs, rungReached } from '@/lib/domain/reminder-rung';

describe('届满提醒：届满前90、60、30日', () => {
  test.each([
    ['2020-09-14', null],
    ['2020-09-15', 90],
    ['2020-10-14', 90],
    ['2020-10-15', 60],
    ['2020-11-14', 30],
    ['2020-12-14', 30],
    ['2020-12-15', null],
  ])('聘期至2020-12-14，%s：%s', (today, rung) => {
    expect(rungReached('2020-12-14', today, [90, 60, 30])).toBe(rung);
  });
});

test('截止提醒：截止前3日、1日；当日仍是1日这一档', () => {
  const on = (today: string) => rungReached('2017-10-30', today, deadlineRungs);
  expect(['2017-10-26', '2017-10-27', '2017-10-28', '2017-10-29', '2017-10-30', '2017-10-31'].map(on)).toEqual([
    null,
    3,
    3,
    1,
    1,
    null,
  ]);
});
