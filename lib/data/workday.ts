import 'server-only';
import { addDays, isWeekday } from '@/lib/domain/calendar-day';
import { addWorkdays, effectiveDeadline } from '@/lib/domain/deadline';
import { db, type Transaction } from '@/lib/platform/database';
import { readDay, storedDay } from './stored-day';

/** How far a deadline could possibly move: sixty working days and a long holiday. */
const HORIZON_DAYS = 120;

export interface Deadline {
  /** As set by the office. */
  deadlineOn: string;
  /** The day that counts: the same, or the next working day (N05). */
  effectiveOn: string;
}

/** A deadline with the day that counts, by the week and by the days off and made up for of the workday table. */
export async function deadlineOf(deadlineOn: string, client: Transaction = db): Promise<Deadline> {
  return { deadlineOn, effectiveOn: effectiveDeadline(deadlineOn, await calendarFrom(deadlineOn, client)) };
}

/** The last of `count` working days after `day`. */
export async function workdaysAfter(day: string, count: number, client: Transaction = db): Promise<string> {
  return addWorkdays(day, count, await calendarFrom(day, client));
}

/** Whether a day is a working day, for the days that a deadline could possibly reach. */
async function calendarFrom(day: string, client: Transaction): Promise<(day: string) => boolean> {
  const differing = await client.workday.findMany({
    where: { day: { gte: storedDay(day), lte: storedDay(addDays(day, HORIZON_DAYS)) } },
  });
  const known = new Map(differing.map((row) => [readDay(row.day), row.isWorkday]));
  return (asked) => known.get(asked) ?? isWeekday(asked);
}

export interface DifferingDay {
  day: string;
  isWorkday: boolean;
  note: string;
}

/** Days off and days made up for of one year, in order. */
export async function differingDays(year: number): Promise<DifferingDay[]> {
  const rows = await db.workday.findMany({
    where: { day: { gte: storedDay(`${year}-01-01`), lte: storedDay(`${year}-12-31`) } },
    orderBy: { day: 'asc' },
  });
  return rows.map(({ day, isWorkday, note }) => ({ day: readDay(day), isWorkday, note }));
}
