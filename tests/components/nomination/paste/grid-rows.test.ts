import { expect, test } from 'vitest';
import { filledRows, type GridEvent, nextGrid, openGrid } from '@/components/nomination/paste/grid-rows';
import { gridColumns } from '@/lib/domain/nomination/pasted-register';

const grid = (...events: GridEvent[]) => events.reduce(nextGrid, openGrid(''));
const at = (row: number, column: (typeof gridColumns)[number], text: string) => ({
  row,
  column: gridColumns.indexOf(column),
  text,
});

test('a paste into the first column replaces rows, and makes room below', () => {
  const text = Array.from({ length: 12 }, (_, index) => `第${index}人\t男`).join('\n');
  const state = grid({ type: 'EDIT', ...at(2, 'remarks', '旧的') }, { type: 'PASTE', ...at(1, 'name', text) });
  expect(state.rows).toHaveLength(13);
  expect(state.rows[2]?.slice(0, 2)).toEqual(['第1人', '男']);
  expect(state.rows[2]?.at(-1)).toBe('');
  expect([...state.settled]).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
});

test('a paste into another column leaves what stands beside it', () => {
  const state = grid(
    { type: 'EDIT', ...at(0, 'name', '陈一鸣') },
    { type: 'PASTE', ...at(0, 'bornOn', '1962.05\t1989.12\n1961.03\t') },
  );
  expect(state.rows[0]?.[0]).toBe('陈一鸣');
  expect(state.rows[0]?.slice(6, 8)).toEqual(['1962.05', '1989.12']);
  expect(filledRows(state.rows)).toBe(2);
});

test('撤销粘贴 brings back what was there, 清空 empties one row', () => {
  const typed = { type: 'EDIT', ...at(0, 'name', '陈一鸣') } as const;
  const pasted = { type: 'PASTE', ...at(0, 'name', '林海燕\t女\n黄志强\t男') } as const;
  expect(grid(typed, pasted, { type: 'UNDO' }).rows).toEqual(grid(typed).rows);
  expect(filledRows(grid(typed, pasted, { type: 'CLEAR', row: 0 }).rows)).toBe(1);
});

test('a row is judged once it was left', () => {
  const state = grid({ type: 'EDIT', ...at(3, 'name', '陈') });
  expect(state.settled.has(3)).toBe(false);
  expect(nextGrid(state, { type: 'LEAVE', row: 3 }).settled.has(3)).toBe(true);
});

test('what came back from the server is in the grid again', () => {
  const { rows, settled } = openGrid('陈一鸣\t男\n');
  expect([rows.length, rows[0]?.[0], settled.has(0), settled.has(1)]).toEqual([10, '陈一鸣', true, false]);
});
