import { expect, test } from 'vitest';
import { workdayChange } from '@/lib/domain/directory/workday';

test('节假日、调休: only days that differ from the week are kept (民法典 203)', () => {
  expect(workdayChange.parse({ day: '2017-10-02', isWorkday: 'false', note: '国庆节' })).toEqual({
    day: '2017-10-02',
    isWorkday: false,
    note: '国庆节',
  });
  expect(workdayChange.safeParse({ day: '2017-09-30', isWorkday: 'true' }).success).toBe(true);
  const ordinary = workdayChange.safeParse({ day: '2017-10-10', isWorkday: 'true' });
  expect(ordinary.error?.issues[0]?.message).toBe('这一天本来就是这样，不需要登记');
  expect(workdayChange.safeParse({ day: '2017-02-30', isWorkday: 'false' }).success).toBe(false);
});
