import { addYears, daysInMonth, isCalendarDay } from './calendar-day';
import { type Reading, readSpelling, tidySpelling } from './party-date-spelling';

/**
 * Partial dates of cadre forms: `yyyy-MM`, or `yyyy-MM-dd` where the source has the day. Printed as yyyy.MM
 * (specification C3). Plain strings, so that they sort, compare and travel as they are.
 */
export type Precision = 'MONTH' | 'DAY';

/** What a date is of: it bounds the century that a two-digit year can mean for a living adult. */
export type DateSubject = 'BIRTH' | 'PARTY' | 'WORK';

export interface ParseOptions {
  /** Day or month of the form: what lies after it is in the future, and centuries are judged against it. */
  referenceOn?: string;
  subject?: DateSubject;
  /** The number counts days as a spreadsheet does, from 1900 or 1904; only year and month are then taken. */
  serial?: '1900' | '1904';
}

export type PartialDateResult =
  | {
      ok: true;
      value: string;
      precision: Precision;
      /** TWO_DIGIT_YEAR: one century was possible, a person must look. IN_FUTURE: later than `referenceOn`. */
      caution: 'TWO_DIGIT_YEAR' | 'IN_FUTURE' | null;
    }
  /** EMPTY: nothing there. INVALID: no such month or day. AMBIGUOUS: month or century cannot be told. */
  | { ok: false; kind: 'EMPTY' | 'INVALID' | 'AMBIGUOUS' };

/**
 * How many years ago the date of a living adult can lie, who is 18 to 100, joined at 18 and worked at 14 or later.
 * This only chooses a century; the 方案 has no age limit.
 */
const yearsAgo: Record<DateSubject | 'ANY', { least: number; most: number }> = {
  BIRTH: { least: 18, most: 100 },
  PARTY: { least: 0, most: 100 - 18 },
  WORK: { least: 0, most: 100 - 14 },
  ANY: { least: 0, most: 100 },
};
const FIRST_YEAR = 1900;

/**
 * Reads a date as people write it: 1962.5, 1962-05, 196205, 19620501, 1962年5月3日, 1962/5/1, full-width digits,
 * 二〇一七年十月, 1962.05（55岁）, two-digit years, spreadsheet serials. What can be read in two ways is never guessed.
 * @param input text, or the number of a numeric cell, where 1962.1 may have been 1962.10
 */
export function parsePartialDate(input: string | number, options: ParseOptions = {}): PartialDateResult {
  if (options.serial && Number.isFinite(Number(input))) return fromSerial(Number(input), options);
  const text = tidySpelling(splitStatedYears(String(input)).text);
  if (text === '') return { ok: false, kind: 'EMPTY' };
  const layouts = readSpelling(text, typeof input === 'number');
  for (const readings of layouts) {
    const result = settle(readings, options);
    if (result.ok || result.kind === 'AMBIGUOUS') return result;
  }
  return { ok: false, kind: 'INVALID' };
}

/** Takes the stated age or years of Party standing off: `1962.05（55岁）` → 1962.05 and 55, `1993.06（24年）` → 24. */
export function splitStatedYears(text: string): { text: string; years: number | null } {
  const plain = text.normalize('NFKC');
  const match = /\s*(?:\(\s*(\d{0,3})\s*(?:周?岁|年)?\s*\)|(?<!\d)(\d{1,3})\s*周?岁)\s*$/.exec(plain);
  if (!match) return { text: plain, years: null };
  const digits = match[1] ?? match[2] ?? '';
  return { text: plain.slice(0, match.index), years: digits === '' ? null : Number(digits) };
}

/** Prints yyyy.MM, the form of 干部任免审批表; the day stays in the record so that a page never shows two ages. */
export function formatMonth(date: string): string {
  return monthOf(date).replace('-', '.');
}

export function monthOf(date: string): string {
  return date.slice(0, 7);
}

export function isPartialDate(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) || isCalendarDay(text);
}

export function hasDay(date: string): boolean {
  return date.length === 10;
}

/** Compares as far as both dates are known: negative when `a` is earlier, 0 when they cannot be told apart. */
export function comparePartialDates(a: string, b: string): number {
  const known = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, known), b.slice(0, known)];
  return left < right ? -1 : Number(left > right);
}

/** Months from the month of one date to the month of another; days play no part. */
export function monthsBetween(from: string, to: string): number {
  return monthNumber(to) - monthNumber(from);
}

/** The same month or corresponding day `years` later. */
export function addYearsTo(date: string, years: number): string {
  return hasDay(date) ? addYears(date, years) : fromMonthNumber(monthNumber(date) + years * 12);
}

/** Age in full years by months (specification C3): 1962.05 in 2017.10 → 55, 1962.11 → 54. */
export function ageAt(bornOn: string, referenceOn: string): number {
  return Math.floor(monthsBetween(bornOn, referenceOn) / 12);
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function fromMonthNumber(months: number): string {
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** The one date that the readings of a spelling allow, or why there is none. */
function settle(readings: readonly Reading[], options: ParseOptions): PartialDateResult {
  if (readings.some((reading) => reading.month === null)) return { ok: false, kind: 'AMBIGUOUS' };
  const dates = readings.flatMap((reading) => datesOf(reading, readings.length > 1, options));
  const values = new Set(dates.filter((date) => date.isPossible).map((date) => date.value));
  const [value] = values;
  if (values.size === 1 && value) return accept(value, readings, options);
  return { ok: false, kind: dates.length === 0 ? 'INVALID' : 'AMBIGUOUS' };
}

function accept(value: string, readings: readonly Reading[], { referenceOn }: ParseOptions): PartialDateResult {
  const precision = hasDay(value) ? 'DAY' : 'MONTH';
  if (readings.some((reading) => reading.year.length === 2))
    return { ok: true, value, precision, caution: 'TWO_DIGIT_YEAR' };
  const isFuture = referenceOn !== undefined && comparePartialDates(value, referenceOn) > 0;
  return { ok: true, value, precision, caution: isFuture ? 'IN_FUTURE' : null };
}

/** The existing dates of a reading; where there is a choice, only those of a living adult are possible. */
function datesOf(reading: Reading, isChoice: boolean, options: ParseOptions): { value: string; isPossible: boolean }[] {
  const isShort = reading.year.length === 2;
  const years = isShort ? [`19${reading.year}`, `20${reading.year}`] : [reading.year];
  return years
    .map((year) => toPartialDate(year, reading))
    .filter((value) => value !== null)
    .map((value) => ({ value, isPossible: !(isShort || isChoice) || isOfLivingAdult(value, options) }));
}

function toPartialDate(year: string, { month, day }: Reading): string | null {
  if (Number(year) < FIRST_YEAR || month === null || month < 1 || month > 12) return null;
  const text = `${year}-${String(month).padStart(2, '0')}`;
  if (day === null) return text;
  return day >= 1 && day <= daysInMonth(Number(year), month) ? `${text}-${String(day).padStart(2, '0')}` : null;
}

function isOfLivingAdult(value: string, { referenceOn, subject }: ParseOptions): boolean {
  if (referenceOn === undefined) return true;
  const { least, most } = yearsAgo[subject ?? 'ANY'];
  const years = monthsBetween(value, referenceOn) / 12;
  return years >= least && years <= most && comparePartialDates(value, referenceOn) <= 0;
}

/** Spreadsheet day counts; 1900-02-29, which never was, is why the first epoch is 1899-12-30. */
function fromSerial(serial: number, options: ParseOptions): PartialDateResult {
  const epoch = options.serial === '1904' ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const instant = new Date(epoch + Math.floor(serial) * 86_400_000);
  if (serial < 1 || Number.isNaN(instant.getTime()) || instant.getUTCFullYear() > 9999)
    return { ok: false, kind: 'INVALID' };
  return accept(instant.toISOString().slice(0, 7), [], options);
}
