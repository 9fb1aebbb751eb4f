import { expect, test } from 'vitest';
import { calendarDay } from '@/lib/domain/day-field';

test('「聘期三年」从某一天起算：表单里的日期须是存在的一天', () => {
  expect(calendarDay.safeParse('2017-12-15').success).toBe(true);
  for (const text of ['', '2017-02-30', '2017-12', '2017.12.15', '二〇一七年']) {
    expect(calendarDay.safeParse(text).error?.issues[0]?.message).toBe('请填写日期，例如2017-12-15');
  }
});
