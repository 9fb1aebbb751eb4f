import type { RecordColumn, RecordPart, RecordSheet } from '@/lib/domain/record-sheet';
import { centeredLines, type PlacedLine, runningLines } from './ink';
import { a4, type Box, edgesOf, inset, points } from './paper';
import { setLines, type TypeStep } from './text-fit';

const margin = { side: 25, top: 28, bottom: 28 };
const text = { size: 14, pitch: 24 };
const cell = { size: 10.5, pitch: 14 };
const title = { size: 22, pitch: 34 };
const area = {
  x: points(margin.side),
  top: points(margin.top),
  width: points(a4.shortSide - 2 * margin.side),
  bottom: points(a4.longSide - margin.bottom),
};

/** A stretch of a table on one page; boxes from the corner of the frame. */
export interface TableStretch {
  frame: Box;
  boxes: Box[];
}

export interface RecordPage {
  ink: PlacedLine[];
  tables: TableStretch[];
  /** Where the next thing begins. */
  y: number;
}

interface Row {
  height: number;
  cells: { lines: string[]; align?: 'left' }[];
}

/** All pages of a record, everything at its place; nothing is cut. */
export function layoutRecord({ title: heading, parts, closing }: RecordSheet): RecordPage[] {
  const pages: RecordPage[] = [{ ink: [], tables: [], y: area.top }];
  put(pages, title, [heading], { face: 'title' });
  current(pages).y += text.pitch / 2;
  for (const part of parts) putPart(pages, part);
  putClosing(pages, closing);
  return pages;
}

const current = (pages: RecordPage[]): RecordPage => pages.at(-1) as RecordPage;

/** The page that has this much room left; a new one when the last has not. */
function pageFor(pages: RecordPage[], height: number): RecordPage {
  if (current(pages).y + height > area.bottom + 0.01) pages.push({ ink: [], tables: [], y: area.top });
  return current(pages);
}

function put(
  pages: RecordPage[],
  step: TypeStep,
  lines: readonly string[],
  look: { face: 'title' | 'fangsong' | 'song' },
) {
  const page = pageFor(pages, lines.length * step.pitch);
  const box = { x: area.x, y: page.y, width: area.width, height: lines.length * step.pitch };
  page.ink.push(...centeredLines(box, step, lines, look));
  page.y += box.height;
}

function putPart(pages: RecordPage[], part: RecordPart): void {
  if (part.kind === 'table') putTable(pages, part.columns, part.rows);
  else putText(pages, part);
}

function putText(pages: RecordPage[], part: Exclude<RecordPart, { kind: 'table' }>): void {
  const isHeading = part.kind === 'heading';
  const indent = part.kind === 'text' && part.isIndented ? 2 : 0;
  const paragraphs = part.text.split('\n').map((line) => ({ lead: '', text: line, firstIndent: indent, indent: 0 }));
  // A heading stays with what follows it.
  if (isHeading) pageFor(pages, 4 * text.pitch);
  for (const { line } of setLines(paragraphs, area.width, text.size)) {
    const page = pageFor(pages, text.pitch);
    const box = { x: area.x, y: page.y, width: area.width, height: text.pitch };
    page.ink.push(...runningLines(box, text, [line], { face: isHeading ? 'hei' : 'fangsong' }));
    page.y += text.pitch;
  }
}

function putTable(pages: RecordPage[], columns: readonly RecordColumn[], rows: readonly (readonly string[])[]): void {
  const header = layoutRow(
    columns.map(({ label }) => ({ label, text: label, align: undefined })),
    columns,
  );
  const set = rows.map((row) =>
    layoutRow(
      row.map((value, index) => ({ text: value, align: columns[index]?.align })),
      columns,
    ),
  );
  const [first] = set;
  current(pages).y += text.pitch / 4;
  pageFor(pages, header.height + (first?.height ?? 0));
  let stretch = begin(current(pages), columns, header);
  for (const row of set) {
    const page = pageFor(pages, row.height);
    if (!page.tables.includes(stretch)) stretch = begin(page, columns, header);
    putRow(page, stretch, columns, row, 'fangsong');
  }
  current(pages).y += text.pitch / 2;
}

function begin(page: RecordPage, columns: readonly RecordColumn[], header: Row): TableStretch {
  const width = edgesOf(columns.map((column) => column.width)).at(-1) ?? 0;
  const stretch = { frame: { x: area.x, y: page.y, width, height: 0 }, boxes: [] };
  page.tables.push(stretch);
  putRow(page, stretch, columns, header, 'hei');
  return stretch;
}

function putRow(
  page: RecordPage,
  stretch: TableStretch,
  columns: readonly RecordColumn[],
  row: Row,
  face: 'hei' | 'fangsong',
): void {
  const lefts = edgesOf(columns.map((column) => column.width));
  for (const [index, { lines, align }] of row.cells.entries()) {
    const width = points(columns[index]?.width ?? 0);
    const place = { x: area.x + (lefts[index] ?? 0), y: page.y, width, height: row.height };
    stretch.boxes.push({ ...place, x: place.x - stretch.frame.x, y: place.y - stretch.frame.y });
    page.ink.push(...centeredLines(inset(place, 3, 0), cell, lines, { face }, align));
  }
  stretch.frame.height += row.height;
  page.y += row.height;
}

function layoutRow(cells: readonly { text: string; align?: 'left' }[], columns: readonly RecordColumn[]): Row {
  const set = cells.map(({ text: value, align }, index) => {
    const room = points(columns[index]?.width ?? 0) - 6;
    const paragraphs = value.split('\n').map((line) => ({ lead: '', text: line, firstIndent: 0, indent: 0 }));
    return { align, lines: setLines(paragraphs, room, cell.size).map(({ line }) => line.text) };
  });
  return { cells: set, height: Math.max(...set.map(({ lines }) => lines.length)) * cell.pitch + 8 };
}

/** Organ and date at the right, on one page, below room for the seal. */
function putClosing(pages: RecordPage[], lines: readonly string[]): void {
  if (lines.length === 0) return;
  const page = pageFor(pages, (lines.length + 2) * text.pitch);
  const width = area.width * 0.6;
  const box = {
    x: area.x + area.width - width,
    y: page.y + 2 * text.pitch,
    width,
    height: lines.length * text.pitch,
  };
  page.ink.push(...centeredLines(box, text, lines, { face: 'fangsong' }));
  page.y = box.y + box.height;
}

/** Page number at the foot, once there are several. */
export function recordFoot(index: number, count: number): PlacedLine[] {
  if (count < 2) return [];
  const box = { x: area.x, y: area.bottom + points(6), width: area.width, height: points(8) };
  return centeredLines(box, { size: 12, pitch: 16 }, [`—${index + 1}—`], { face: 'song' });
}
