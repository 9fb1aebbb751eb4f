/**
 * Calendar days as `yyyy-MM-dd` strings. The arithmetic is that of 民法典 200–202: a period of years ends on the
 * corresponding day, and where the month has no such day, on its last.
 */
const DAY_MS = 86_400_000;

/** Number of days in a month, `month` 1–12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether the text is a day that exists, written `yyyy-MM-dd`. */
export function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day `count` days later, or earlier when negative. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** The corresponding day `years` later; 29 February becomes 28 February in a common year. */
export function addYears(day: string, years: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastDay = daysInMonth(year + years, month);
  return `${String(year + years).padStart(4, '0')}-${pad(month)}-${pad(Math.min(date, lastDay))}`;
}

/** Days from one day to another: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** Monday to Friday; days off and days made up for are another matter (lib/data/workday.ts). */
export function isWeekday(day: string): boolean {
  return new Date(Date.parse(day)).getUTCDay() % 6 !== 0;
}

/** 成文日期: 2017年9月29日, Arabic digits without leading zeros (GB/T 9704). */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
