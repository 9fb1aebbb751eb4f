import 'server-only';
import { addDays, isWeekday } from '@/lib/domain/calendar-day';
import { effectiveDeadline } from '@/lib/domain/deadline';
import { db, type Transaction } from '@/lib/platform/database';
import { readDay, storedDay } from './stored-day';

/** How far a deadline could possibly move. */
const HORIZON_DAYS = 40;

export interface Deadline {
  /** As set by the office. */
  deadlineOn: string;
  /** The day that counts: the same, or the next working day (N05). */
  effectiveOn: string;
}

/** A deadline with the day that counts, by the week and by the days off and made up for of the workday table. */
export async function deadlineOf(deadlineOn: string, client: Transaction = db): Promise<Deadline> {
  const differing = await client.workday.findMany({
    where: { day: { gte: storedDay(deadlineOn), lte: storedDay(addDays(deadlineOn, HORIZON_DAYS)) } },
  });
  const known = new Map(differing.map(({ day, isWorkday }) => [readDay(day), isWorkday]));
  return { deadlineOn, effectiveOn: effectiveDeadline(deadlineOn, (day) => known.get(day) ?? isWeekday(day)) };
}
