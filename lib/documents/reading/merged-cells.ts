import { type RegisterColumn, registerColumns } from '@/lib/domain/nomination/register-columns';
import type { RegisterCell } from '@/lib/domain/nomination/register-row';
import { FileRefusal } from './file-refusal';
import { MAX_PEOPLE, MAX_SHEET_COLUMNS } from './limits';
import type { RegisterSection } from './register-sections';
import type { SheetTable } from './sheet-table';

/** All cells of the largest register; more can only be covered by merges that overlap, made to exhaust the reader. */
const MAX_COVERED_CELLS = MAX_PEOPLE * registerColumns.length;

interface MergedColumns {
  /** Whether the row belongs to the person above: its 姓名 is merged with the one above. */
  isContinuation(row: number): boolean;
  /** The cell, or that of the merged range that reaches down over it; with the lines of continuation rows. */
  cellAt(row: number, column: number): RegisterCell | undefined;
}

/** One 籍贯 merged over several people counts for each; a person over several rows has the text of all of them. */
export function mergedColumns(
  table: SheetTable,
  columns: ReadonlyMap<RegisterColumn, number>,
  { start, end }: Pick<RegisterSection, 'start' | 'end'>,
): MergedColumns {
  const nameColumn = columns.get('name');
  const covered = new Map<number, RegisterCell | undefined>();
  const placeOf = (row: number, column: number) => row * MAX_SHEET_COLUMNS + column;
  const lastRows = new Map<number, number>();
  const used = new Set(columns.values());
  let count = 0;
  for (const { top, bottom, left } of table.merges) {
    if (top < start || top >= end || bottom === top || !used.has(left)) continue;
    const reach = Math.min(bottom, end - 1);
    count += reach - top;
    if (count > MAX_COVERED_CELLS) throw new FileRefusal('FILE_DAMAGED', 'too many merged cells');
    for (let row = top + 1; row <= reach; row += 1) covered.set(placeOf(row, left), table.rows[top]?.[left]);
    if (left === nameColumn) lastRows.set(top, reach);
  }
  return {
    isContinuation: (row) => nameColumn !== undefined && covered.has(placeOf(row, nameColumn)),
    cellAt(row, column) {
      const lines = [covered.get(placeOf(row, column)) ?? table.rows[row]?.[column]];
      for (let next = row + 1; next <= (lastRows.get(row) ?? row); next += 1) lines.push(table.rows[next]?.[column]);
      return joinLines(lines);
    },
  };
}

function joinLines(lines: readonly (RegisterCell | undefined)[]): RegisterCell | undefined {
  const filled = lines.filter((cell): cell is RegisterCell => cell !== undefined && cell.text.trim() !== '');
  if (filled.length < 2) return filled[0];
  return { text: filled.map(({ text }) => text).join('\n'), kind: 'text' };
}
