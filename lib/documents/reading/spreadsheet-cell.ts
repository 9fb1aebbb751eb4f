import type { RegisterCell } from '@/lib/domain/nomination/register-row';
import { FileRefusal } from './file-refusal';
import { MAX_CELL_CHARACTERS } from './limits';

/** Day 0 of a workbook: 1900-02-29, which never was, is why the first one is 1899-12-30. */
export const EPOCH_1900 = Date.UTC(1899, 11, 30);
export const EPOCH_1904 = Date.UTC(1904, 0, 1);

/**
 * Outside these days (1908 to 2099) a cell formatted as a date is none, but a year and month typed into it: 1962.05
 * would be a day of 1905, and 196205 one of 2437.
 */
const FIRST_DAY = 3_000;
const LAST_DAY = 73_050;
const DAY_MS = 86_400_000;

export function textCell(text: string): RegisterCell {
  if (text.length > MAX_CELL_CHARACTERS) throw new FileRefusal('TOO_LARGE', `a cell of ${text.length} characters`);
  return { text, kind: 'text' };
}

/** @param epoch EPOCH_1900 or EPOCH_1904 */
export function numberCell(value: number, isDate: boolean, epoch: number): RegisterCell {
  if (isDate && value >= FIRST_DAY && value <= LAST_DAY)
    return { text: new Date(epoch + Math.floor(value) * DAY_MS).toISOString().slice(0, 10), kind: 'date' };
  // A computed 1962.05 may be 1962.0500000000002.
  return { text: String(Number(value.toPrecision(12))), kind: 'number' };
}

/** Built-in formats that are dates: in every language, and those of Chinese Excel (27–36, 50–58). */
export function isDateFormatId(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/** Whether a format shows a year or a day: yyyy"年"m"月", not h:mm and not 0.00_);[Red](0.00). */
export function isDateFormat(code: string): boolean {
  return /[yd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
