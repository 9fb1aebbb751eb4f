import type { RegisterCell } from '@/lib/domain/nomination/register-row';
import { FileRefusal } from './file-refusal';
import { MAX_SHEET_COLUMNS, MAX_SHEET_ROWS } from './limits';
import type { MergedRange, SheetTable } from './sheet-table';
import { numberCell, textCell } from './spreadsheet-cell';
import { TextCollector } from './xlsx-parts';
import { walkXml } from './xml-events';

/** What the cells of a workbook share. */
export interface WorkbookContext {
  strings: readonly string[];
  /** Whether the cells of each style are dates. */
  dateStyles: readonly boolean[];
  epoch: number;
}

/** The cells of one worksheet part. Cells that name no place follow the one before them. */
export function readWorksheet(
  { name, isHidden }: Pick<SheetTable, 'name' | 'isHidden'>,
  xml: string,
  context: WorkbookContext,
): SheetTable {
  const rows: RegisterCell[][] = [];
  const merges: MergedRange[] = [];
  const hiddenRows = new Set<number>();
  const collector = new TextCollector();
  const at = { row: -1, column: -1 };
  let cell: Readonly<Record<string, string>> = {};
  let value = '';
  let isValue = false;
  walkXml(name, xml, {
    open(tag, attributes) {
      collector.open(tag);
      if (tag === 'row') {
        at.row = attributes.r ? Number(attributes.r) - 1 : at.row + 1;
        at.column = -1;
        if (/^(1|true)$/.test(attributes.hidden ?? '')) hiddenRows.add(at.row + 1);
      } else if (tag === 'c') {
        at.column = attributes.r ? columnIndex(attributes.r) : at.column + 1;
        cell = attributes;
        value = '';
      } else if (tag === 'v') isValue = true;
      else if (tag === 'mergeCell') merges.push(...readRange(attributes.ref ?? ''));
    },
    close(tag) {
      collector.close(tag);
      if (tag === 'v') isValue = false;
      if (tag !== 'c') return;
      const content = toCell(cell, value, collector.take(), context);
      if (content && at.column < MAX_SHEET_COLUMNS) placeCell(rows, at, content);
    },
    text(text) {
      collector.text(text);
      if (isValue) value += text;
    },
  });
  return { name, isHidden, rows, merges, hiddenRows };
}

/** Blank formatted rows may go on to the end of the sheet; rows that say something may not. */
function placeCell(rows: RegisterCell[][], { row, column }: { row: number; column: number }, cell: RegisterCell): void {
  if (!(row < MAX_SHEET_ROWS)) throw new FileRefusal('TOO_LARGE', `a cell in row ${row + 1}`);
  const cells = rows[row] ?? [];
  cells[column] = cell;
  rows[row] = cells;
}

function toCell(
  { t: type = 'n', s: style = '0' }: Readonly<Record<string, string>>,
  value: string,
  inlineText: string,
  { strings, dateStyles, epoch }: WorkbookContext,
): RegisterCell | undefined {
  if (type === 'inlineStr') return inlineText ? textCell(inlineText) : undefined;
  if (value === '') return undefined;
  switch (type) {
    case 's':
      return textCell(strings[Number(value)] ?? '');
    case 'n':
      return numberCell(Number(value), dateStyles[Number(style)] ?? false, epoch);
    case 'd':
      return { text: value.slice(0, 10), kind: 'date' };
    case 'e':
      return { text: value, kind: 'error' };
    default:
      return textCell(value);
  }
}

/** AB12 → 27. */
function columnIndex(reference: string): number {
  let index = 0;
  for (const letter of reference.match(/^[A-Z]{1,3}/)?.[0] ?? '') index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A1:L2; a single cell is no range. */
function readRange(reference: string): MergedRange[] {
  const [, from = '', top, to = '', bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference) ?? [];
  if (!top || !bottom) return [];
  return [{ top: Number(top) - 1, left: columnIndex(from), bottom: Number(bottom) - 1, right: columnIndex(to) }];
}
