import type { RosterColumn, RosterSheet } from '@/lib/domain/nomination/roster-sheet';
import { type Box, edgesOf, points } from './paper';
import { type Paragraph, type SetText, setLines } from './text-fit';

/** A row of 名册 with its text broken into lines, one a column; height in points. */
export interface RosterRow {
  height: number;
  cells: SetText[];
}

interface HeaderCell {
  box: Box;
  lines: string[];
}

const PADDING = { horizontal: 2, vertical: 3 };
const LEAST_ROW_HEIGHT = points(11);
/** Sizes to try, and up to how many lines a cell may have in each; the last takes what it must. */
const attempts = [
  ...[10.5, 10, 9.5, 9].map((size) => ({ size, mostLines: 1 })),
  { size: 10.5, mostLines: 2 },
  { size: 9.5, mostLines: 3 },
  { size: 9, mostLines: 4 },
  { size: 8.5, mostLines: Number.POSITIVE_INFINITY },
];

function layoutRow(row: readonly string[], columns: readonly RosterColumn[]): RosterRow {
  const cells = columns.map(({ width }, index) => setCell(row[index] ?? '', points(width) - 2 * PADDING.horizontal));
  return { cells, height: heightOf(cells) };
}

/**
 * Rows by page. A row stays whole unless it is taller than a page; blank rows fill the last page, as in the notice.
 * @param heights room for rows on the first page and on the later ones, in points
 */
export function paginateRoster(
  { rows, columns }: Pick<RosterSheet, 'rows' | 'columns'>,
  heights: { first: number; later: number },
): RosterRow[][] {
  const pages: RosterRow[][] = [[]];
  let free = heights.first;
  const place = (row: RosterRow) => {
    if (row.height > free) {
      pages.push([]);
      free = heights.later;
    }
    pages.at(-1)?.push(row);
    free -= row.height;
  };
  const least = Math.min(heights.first, heights.later);
  for (const row of rows) for (const part of split(layoutRow(row, columns), least)) place(part);
  const blank = layoutRow([], columns);
  while (blank.height <= free) place(blank);
  return pages;
}

/** Header of two levels: a group stands above its columns, the other labels take both. */
export function layoutHeader(columns: readonly RosterColumn[], height: number): HeaderCell[] {
  const lefts = edgesOf(columns.map((column) => column.width));
  const half = height * 0.4;
  return columns.flatMap(({ label, width, group }, index) => {
    const box = { x: lefts[index] ?? 0, y: 0, width: points(width), height };
    if (!group) return { box, lines: label.split('\n') };
    const leaf = { box: { ...box, y: half, height: height - half }, lines: label.split('\n') };
    if (columns[index - 1]?.group === group) return leaf;
    const members = columns.filter((column) => column.group === group);
    const groupWidth = members.reduce((sum, member) => sum + points(member.width), 0);
    return [{ box: { ...box, width: groupWidth, height: half }, lines: [group] }, leaf];
  });
}

function setCell(text: string, width: number): SetText {
  const paragraphs: Paragraph[] = text.split('\n').map((line) => ({ lead: '', text: line, firstIndent: 0, indent: 0 }));
  for (const { size, mostLines } of attempts) {
    const lines = setLines(paragraphs, width, size).map(({ line }) => line);
    if (lines.length <= Math.max(mostLines, paragraphs.length)) return { size, pitch: size * 1.25, lines, rest: [] };
  }
  throw new Error('The last attempt takes any number of lines');
}

function heightOf(cells: readonly SetText[]): number {
  const tallest = Math.max(...cells.map(({ lines, pitch }) => lines.length * pitch));
  return Math.max(LEAST_ROW_HEIGHT, tallest + 2 * PADDING.vertical);
}

/** Cuts a row that no page can hold into rows that fit, so that no line is lost. */
function split(row: RosterRow, height: number): RosterRow[] {
  if (row.height <= height) return [row];
  const capacity = (cell: SetText) => Math.floor((height - 2 * PADDING.vertical) / cell.pitch);
  const part = (from: 'head' | 'tail') =>
    row.cells.map((cell) => ({
      ...cell,
      lines: from === 'head' ? cell.lines.slice(0, capacity(cell)) : cell.lines.slice(capacity(cell)),
    }));
  const [head, tail] = [part('head'), part('tail')];
  return [{ cells: head, height: heightOf(head) }, ...split({ cells: tail, height: heightOf(tail) }, height)];
}
