import { measure } from './advances';
import { centeredLines, type PlacedLine } from './ink';
import { breakLines } from './line-break';
import type { Box } from './paper';

/** A row of a table within a 公文 before it has a page; lengths in points. */
export interface TableRow {
  height: number;
  cells: { x: number; width: number; lines: string[] }[];
  isHeader: boolean;
}

const STEP = { size: 12, pitch: 17 };
const PADDING = 4;
const LEAST_HEIGHT = 26;
/** Words longer than this break rather than squeeze the other columns, in em. */
const MOST = 16;

/** The cells of a line `| 序号 | 姓名 |`. */
const cellsOf = (line: string) =>
  line
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim());

/** Columns no wider than this keep the width that their longest words want; the others share what is left. */
const SHORT = 12;

function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const count = Math.max(...rows.map((cells) => cells.length));
  const wants = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((cells) => measure(cells[column] ?? ''))),
  );
  const fixed = wants.map((want) => (want <= SHORT ? (want + 0.5) * STEP.size + 2 * PADDING : 0));
  const free = width - fixed.reduce((sum, each) => sum + each, 0);
  const shares = wants.map((want) => (want <= SHORT ? 0 : Math.min(want, MOST)));
  const sum = shares.reduce((total, share) => total + share, 0) || 1;
  const spare = shares.every((share) => share === 0) ? free / count : 0;
  return wants.map((_, index) => (fixed[index] ?? 0) + spare + (free - spare * count) * ((shares[index] ?? 0) / sum));
}

/** Lines of one table, the first of which is its header. */
export function tableRows(lines: readonly string[], width: number): TableRow[] {
  const rows = lines.map(cellsOf);
  const widths = columnWidths(rows, width);
  return rows.map((cells, index) => {
    let x = 0;
    const set = widths.map((cellWidth, column) => {
      const room = (cellWidth - 2 * PADDING) / STEP.size;
      const cell = { x, width: cellWidth, lines: breakLines(cells[column] ?? '', room, room) };
      x += cellWidth;
      return cell;
    });
    const tallest = Math.max(...set.map((cell) => cell.lines.length)) * STEP.pitch;
    return { cells: set, height: Math.max(LEAST_HEIGHT, tallest + 2 * PADDING), isHeader: index === 0 };
  });
}

/** Ink and boxes of a row whose upper left corner is here. */
export function placeRow(row: TableRow, corner: { x: number; y: number }): { lines: PlacedLine[]; boxes: Box[] } {
  const boxes = row.cells.map(({ x, width }) => ({ x: corner.x + x, y: corner.y, width, height: row.height }));
  const look = { face: row.isHeader ? 'hei' : 'fangsong' } as const;
  const lines = row.cells.flatMap((cell, index) => {
    const box = boxes[index] as Box;
    return centeredLines({ ...box, x: box.x + PADDING, width: box.width - 2 * PADDING }, STEP, cell.lines, look);
  });
  return { lines, boxes };
}
