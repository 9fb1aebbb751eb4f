import type { RegisterCell } from '@/lib/domain/nomination/register-row';

/** A rectangle of merged cells; rows and columns from 0, both ends included. */
export interface MergedRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** What a sheet or a CSV says, before anybody asks what it means. Indexes count from 0, row numbers from 1. */
export interface SheetTable {
  /** '' for a CSV. */
  name: string;
  isHidden: boolean;
  /** Missing rows and cells are empty. A merged range has its text in the first cell. */
  rows: readonly (readonly (RegisterCell | undefined)[] | undefined)[];
  merges: readonly MergedRange[];
  /** Numbers of hidden rows. */
  hiddenRows: ReadonlySet<number>;
}

/** Trimmed text of a cell, '' for an empty or broken one. */
export function cellText(table: SheetTable, row: number, column: number): string {
  const cell = table.rows[row]?.[column];
  return !cell || cell.kind === 'error' ? '' : cell.text.trim();
}

/** The texts of a row from left to right, without empty ones. */
export function rowTexts(table: SheetTable, row: number): string[] {
  return Array.from(table.rows[row] ?? [], (_, column) => cellText(table, row, column)).filter(Boolean);
}

/** The indexes from one row to another, which is not included. */
export function rowsBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
