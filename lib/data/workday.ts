import 'server-only';
import { addDays, isWeekday } from '@/lib/domain/calendar-day';
import { addWorkdays, effectiveDeadline, workdaysBetween } from '@/lib/domain/deadline';
import { today } from '@/lib/platform/clock';
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

/** How long before a year begins its holidays should be on record: 国务院办公厅 announces them in November. */
const NOTICE_DAYS = 31;

/** Days further back are not counted one by one: nobody waits for so long. */
const LONGEST_AGE_DAYS = 400;

/** Working days since each of these days, today included. */
export async function workdaysSince(days: readonly string[]): Promise<number[]> {
  const now = today();
  const earliest = addDays(now, -LONGEST_AGE_DAYS);
  const starts = days.map((day) => (day < earliest ? earliest : day));
  const isWorkday = await calendarBetween(starts.toSorted()[0] ?? now, now, db);
  return starts.map((day) => workdaysBetween(day, now, isWorkday));
}

/** Whether a day is a working day, for the days that a deadline could possibly reach. */
function calendarFrom(day: string, client: Transaction): Promise<(day: string) => boolean> {
  return calendarBetween(day, addDays(day, HORIZON_DAYS), client);
}

async function calendarBetween(first: string, last: string, client: Transaction) {
  const differing = await client.workday.findMany({
    where: { day: { gte: storedDay(first), lte: storedDay(last) } },
  });
  const known = new Map(differing.map((row) => [readDay(row.day), row.isWorkday]));
  return (asked: string) => known.get(asked) ?? isWeekday(asked);
}

/**
 * The first of the years that this deadline touches whose holidays nobody has recorded yet, or null. Without them every
 * day would look like a day of the week, and a deadline on a holiday would not move.
 */
export async function yearWithoutWorkdays(deadlineOn: string, client: Transaction = db): Promise<number | null> {
  const { effectiveOn } = await deadlineOf(deadlineOn, client);
  for (const year of new Set([deadlineOn, effectiveOn].map((day) => Number(day.slice(0, 4))))) {
    const within = { gte: storedDay(`${year}-01-01`), lte: storedDay(`${year}-12-31`) };
    if ((await client.workday.count({ where: { day: within } })) === 0) return year;
  }
  return null;
}

/** How many of this year and, in its last month, the next one have no recorded holidays. */
export async function countYearsWithoutWorkdays(): Promise<number> {
  const day = today();
  const [thisYear, soon] = [await yearWithoutWorkdays(day), await yearWithoutWorkdays(addDays(day, NOTICE_DAYS))];
  return new Set([thisYear, soon].filter((year) => year !== null)).size;
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
