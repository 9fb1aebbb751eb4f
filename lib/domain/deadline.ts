import { addDays, daysBetween, formatDay } from './calendar-day';

/** Guangdong keeps UTC+8 all the year. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** No run of holidays is as long as this; a longer search means that the table of workdays is broken. */
const LONGEST_HOLIDAY = 31;

/** The calendar day in Asia/Shanghai at an instant, `yyyy-MM-dd`. */
export function shanghaiDay(instant: Date): string {
  return new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
}

/** 「10月30日前」: the day that counts. A last day that is no working day moves to the next one (民法典 203). */
export function effectiveDeadline(deadlineOn: string, isWorkday: (day: string) => boolean): string {
  for (let moved = 0; moved <= LONGEST_HOLIDAY; moved += 1) {
    const day = addDays(deadlineOn, moved);
    if (isWorkday(day)) return day;
  }
  throw new Error(`No working day within ${LONGEST_HOLIDAY} days of ${deadlineOn}`);
}

/** The instant at which the deadline has passed: 24:00 of its day, so that the day itself is included (N05). */
export function deadlineEndsAt(deadlineOn: string): Date {
  return new Date(Date.parse(addDays(deadlineOn, 1)) - SHANGHAI_OFFSET_MS);
}

export function isPastDeadline(deadlineOn: string, now: Date): boolean {
  return now.getTime() >= deadlineEndsAt(deadlineOn).getTime();
}

/** Days until the deadline: 0 on its day, negative afterwards. */
export function daysLeft(deadlineOn: string, now: Date): number {
  return daysBetween(shanghaiDay(now), deadlineOn);
}

/** 还有 8 天, 今天截止, 已截止 */
export function deadlinePhrase(days: number): string {
  if (days < 0) return '已截止';
  return days === 0 ? '今天截止' : `还有 ${days} 天`;
}

/** The day set by the office and, where it moved, the day that counts. */
export function describeDeadline(deadlineOn: string, effectiveOn: string): string {
  if (deadlineOn === effectiveOn) return formatDay(deadlineOn);
  return `${formatDay(deadlineOn)}（休息日，顺延至${formatDay(effectiveOn)}）`;
}

/** The last of `count` working days after a day: within five working days of a Friday is the next Friday. */
export function addWorkdays(day: string, count: number, isWorkday: (day: string) => boolean): string {
  let reached = day;
  for (let found = 0; found < count; found += 1) reached = effectiveDeadline(addDays(reached, 1), isWorkday);
  return reached;
}

/** 在办天数: working days after a day, up to and including another; 0 when there is none. */
export function workdaysBetween(from: string, to: string, isWorkday: (day: string) => boolean): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkday(day)) count += 1;
  return count;
}
