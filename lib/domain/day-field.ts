import { z } from 'zod';
import { isCalendarDay } from './calendar-day';

/** A day as a form sends it. Apart from the arithmetic of days, which browsers need without the schema library. */
export const calendarDay = z.string().refine(isCalendarDay, '请填写日期，例如2017-12-15');
