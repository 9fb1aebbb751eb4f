import {
  type Heading,
  type RegisterColumn,
  readHeading,
  registerColumns,
} from '@/lib/domain/nomination/register-columns';
import { cellText, rowsBetween, type SheetTable } from './sheet-table';

/** The header of a 名册, wherever it stands, one or two levels deep. */
export interface RegisterHeader {
  /** Indexes of its first and last row. */
  top: number;
  bottom: number;
  columns: ReadonlyMap<RegisterColumn, number>;
  /** Headings that name no column of 附件2. */
  unknown: string[];
  missing: RegisterColumn[];
}

/** A 登记表 has up to four of the headings in one row beside their values; a 名册 has them side by side. */
const LEAST_HEADINGS = 5;

/** The header that begins in a row, or null. */
export function readHeader(table: SheetTable, top: number): RegisterHeader | null {
  const upper = headingsOf(table, top);
  if (new Set(upper.values()).size < LEAST_HEADINGS || ![...upper.values()].includes('name')) return null;
  const caption = hasEducationCaption(table, top - 1, top) ? top - 1 : top;
  const bottom = lastHeaderRow(table, top);
  return { top: caption, bottom, ...assignColumns(table, caption, bottom) };
}

function headingsOf(table: SheetTable, row: number): Map<number, Heading> {
  const headings = new Map<number, Heading>();
  table.rows[row]?.forEach((_, column) => {
    const heading = readHeading(cellText(table, row, column));
    if (heading) headings.set(column, heading);
  });
  return headings;
}

/** Whether 学历 stands alone above the row that has all other headings. */
function hasEducationCaption(table: SheetTable, above: number, row: number): boolean {
  const isSplit = [...headingsOf(table, row).values()].includes('fullTimeEducation');
  return isSplit && [...headingsOf(table, above).values()].includes('EDUCATION');
}

/**
 * The second level has 全日制 and 在职, or the other half of headings cut in two, and no name; merged headings may
 * reach further down.
 */
function lastHeaderRow(table: SheetTable, top: number): number {
  const below = new Set(headingsOf(table, top + 1).values());
  const single = assignColumns(table, top, top).columns;
  const isPerson = below.has('name') || cellText(table, top + 1, single.get('name') ?? 0) !== '';
  const hasSecondLevel =
    below.has('fullTimeEducation') ||
    below.has('inServiceEducation') ||
    assignColumns(table, top, top + 1).columns.size > single.size;
  const reach = table.merges
    .filter((merge) => merge.top === top && merge.bottom <= top + 2)
    .map(({ bottom }) => bottom - top);
  return top + Math.max(Number(!isPerson && hasSecondLevel), ...reach);
}

function assignColumns(table: SheetTable, top: number, bottom: number) {
  const columns = new Map<RegisterColumn, number>();
  const unknown: string[] = [];
  const captions = table.merges.filter((merge) => merge.top >= top && merge.top <= bottom && merge.right > merge.left);
  const width = Math.max(...Array.from(table.rows.slice(top, bottom + 1), (row) => row?.length ?? 0));
  for (let column = 0; column < width; column += 1) {
    const labels = labelsOf({ ...table, merges: captions }, top, bottom, column);
    const heading = readLabels(labels, columns);
    if (heading === 'ERROR' || labels.length === 0) continue;
    if (heading && !columns.has(heading)) columns.set(heading, column);
    else if (hasOwnLabel(table, top, bottom, column)) unknown.push(labels.join('').replace(/\s+/g, ''));
  }
  return { columns, unknown, missing: registerColumns.filter((column) => !columns.has(column)) };
}

/** Whether a label stands over the column itself, and not only in a merged range that began to the left. */
function hasOwnLabel(table: SheetTable, top: number, bottom: number, column: number): boolean {
  return rowsBetween(top, bottom + 1).some((row) => cellText(table, row, column) !== '');
}

/** The texts over a column from the top level down; a heading over several columns counts for each. */
function labelsOf(table: SheetTable, top: number, bottom: number, column: number): string[] {
  const labels: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const text = cellText(table, row, column) || captionOf(table, row, bottom, column);
    if (text) labels.push(text);
  }
  return labels;
}

/** What stands to the left in the same merged range, or, where merges are lost (CSV), over a heading of its own. */
function captionOf(table: SheetTable, row: number, bottom: number, column: number): string {
  const merge = table.merges.find(({ top, left, right }) => top === row && left < column && column <= right);
  if (merge) return cellText(table, row, merge.left);
  const own = row < bottom ? readHeading(cellText(table, bottom, column)) : null;
  const isOverHeading = own === 'fullTimeEducation' || own === 'inServiceEducation';
  return isOverHeading ? cellText(table, row, column - 1) : '';
}

/** The most telling of the labels; 学历 over two columns without names has them in the order of 附件2. */
function readLabels(labels: string[], columns: ReadonlyMap<RegisterColumn, number>): RegisterColumn | 'ERROR' | null {
  const heading = readHeading(labels.at(-1) ?? '') ?? readHeading(labels.join(''));
  if (heading !== 'EDUCATION') return heading;
  return columns.has('fullTimeEducation') ? 'inServiceEducation' : 'fullTimeEducation';
}
