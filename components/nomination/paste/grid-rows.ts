import { readClipboardTable } from '@/lib/domain/nomination/clipboard-table';
import { arrangePasted, type GridRow, gridColumns, isBlankRow } from '@/lib/domain/nomination/pasted-register';

/** Rows that stand ready before anything is pasted, and that are added at a time. */
export const SPARE_ROWS = 10;

export interface GridState {
  rows: readonly GridRow[];
  /** Indexes of rows that were pasted or left: only they are judged, nothing while it is first being typed. */
  settled: ReadonlySet<number>;
  /** What was there before the last paste. */
  before: GridState | null;
  /** Headings of the last paste under which nothing is read. */
  unread: readonly string[];
}

export type GridEvent =
  | { type: 'EDIT'; row: number; column: number; text: string }
  | { type: 'PASTE'; row: number; column: number; text: string }
  | { type: 'LEAVE'; row: number }
  | { type: 'CLEAR'; row: number }
  | { type: 'ADD' }
  | { type: 'UNDO' };

const blankRow: GridRow = gridColumns.map(() => '');
const blankRows = (count: number) => Array.from({ length: count }, () => blankRow);

/** A grid of what was pasted before, or an empty one. */
export function openGrid(text: string): GridState {
  const { rows } = arrangePasted(readClipboardTable(text));
  return {
    rows: [...rows, ...blankRows(Math.max(SPARE_ROWS - rows.length, 0))],
    settled: new Set(rows.keys()),
    before: null,
    unread: [],
  };
}

export function nextGrid(state: GridState, event: GridEvent): GridState {
  switch (event.type) {
    case 'EDIT':
      return { ...state, rows: withRow(state.rows, event.row, (row) => set(row, event.column, event.text)) };
    case 'PASTE':
      return paste(state, event);
    case 'LEAVE':
      return state.settled.has(event.row) ? state : { ...state, settled: new Set([...state.settled, event.row]) };
    case 'CLEAR':
      return { ...state, rows: withRow(state.rows, event.row, () => blankRow) };
    case 'ADD':
      return { ...state, rows: [...state.rows, ...blankRows(SPARE_ROWS)] };
    case 'UNDO':
      return state.before ?? state;
  }
}

function withRow(rows: readonly GridRow[], index: number, change: (row: GridRow) => GridRow): GridRow[] {
  return set(rows, index, change(rows[index] ?? blankRow));
}

/** `with` is younger than the browsers of some offices. */
function set<T>(list: readonly T[], index: number, value: T): T[] {
  return list.map((each, at) => (at === index ? value : each));
}

/** Below the cell that has the focus; people with a header or from the first column on replace whole rows. */
function paste(state: GridState, { row: top, column, text }: { row: number; column: number; text: string }): GridState {
  const pasted = arrangePasted(readClipboardTable(text), column);
  const replacesRows = pasted.hasHeader || column === 0;
  const missing = Math.max(top + pasted.rows.length - state.rows.length, 0);
  const rows = [...state.rows, ...blankRows(missing)];
  for (const [offset, cells] of pasted.rows.entries()) {
    const old = rows[top + offset] ?? blankRow;
    rows[top + offset] = replacesRows ? cells : cells.map((cell, index) => cell || (old[index] ?? ''));
  }
  const settled = new Set([...state.settled, ...pasted.rows.map((_, offset) => top + offset)]);
  return { rows, settled, before: state, unread: pasted.unread };
}

export const filledRows = (rows: readonly GridRow[]) => rows.filter((row) => !isBlankRow(row)).length;
