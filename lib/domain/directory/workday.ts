import { z } from 'zod';
import { isWeekday } from '../calendar-day';
import { calendarDay } from '../day-field';

/** 法定节假日 or 调休: a day that differs from the week (N05). */
export const workdayChange = z
  .object({
    day: calendarDay,
    isWorkday: z.enum(['true', 'false'], { error: '请选择上班或放假' }).transform((value) => value === 'true'),
    note: z.string().trim().max(40, '说明不超过40字').default(''),
  })
  .refine(({ day, isWorkday }) => isWeekday(day) !== isWorkday, {
    path: ['isWorkday'],
    message: '这一天本来就是这样，不需要登记',
  });
export type WorkdayChange = z.infer<typeof workdayChange>;
