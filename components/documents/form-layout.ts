import type { SheetCell, SheetContent, SheetPage } from '@/lib/domain/sheet';
import { type Box, edgesOf, inset, points } from './paper';
import {
  fitProse,
  fitValue,
  type Paragraph,
  proseParagraphs,
  resumeParagraphs,
  type SetText,
  setLines,
} from './text-fit';

/** A cell with its place on the page, in points from the corner of the grid, and its text broken into lines. */
export interface SetCell {
  cell: SheetCell;
  box: Box;
  text: SetText;
}

export interface SetPage {
  width: number;
  height: number;
  columnWidths: readonly number[];
  /** The cells that begin in each row. */
  rows: SetCell[][];
}

/** What continues on an 附页: the label of the cell and the paragraphs that found no room in it. */
export interface Continuation {
  label: string;
  paragraphs: Paragraph[];
}

export interface FormLayout {
  pages: SetPage[];
  continuations: Continuation[];
}

/** The page of a 登记表, in millimetres: the grid stands in its middle. */
export const formPaper = { gridWidth: 172.26, continuationHeight: 240 } as const;

/** Where text begins within a cell, in points. */
export const cellInsets = {
  label: { horizontal: 1, vertical: 1 },
  value: { horizontal: 2.5, vertical: 1 },
  photo: { horizontal: 2, vertical: 2 },
  prose: { horizontal: 6, vertical: 5 },
  resume: { horizontal: 6, vertical: 5 },
} as const satisfies Record<SheetContent['kind'], { horizontal: number; vertical: number }>;

const labelStep = { size: 12, pitch: 15 };
export const closingStep = { size: 12, pitch: 18 };

/** Sets every cell of a form: the one layout behind the PDF and the page on the screen. */
export function layoutForm(pages: readonly SheetPage[]): FormLayout {
  const set = pages.map(layoutPage);
  const continuations = set.flatMap(({ rows }) =>
    rows
      .flat()
      .flatMap(({ cell: { content }, text }) =>
        text.rest.length > 0 && 'label' in content ? { label: content.label, paragraphs: text.rest } : [],
      ),
  );
  return { pages: set, continuations };
}

function layoutPage({ columnWidths, rows }: SheetPage): SetPage {
  const lefts = edgesOf(columnWidths);
  const tops = edgesOf(rows.map(({ height }) => height));
  const at = (offsets: number[], index: number) => offsets[index] ?? 0;
  const setRows = rows.map((row, index) =>
    row.cells.map((cell) => {
      const x = at(lefts, cell.column);
      const y = at(tops, index);
      const width = at(lefts, cell.column + cell.columnSpan) - x;
      const height = at(tops, index + cell.rowSpan) - y;
      const box = { x, y, width, height };
      return { cell, box, text: setContent(cell.content, box) };
    }),
  );
  return {
    width: lefts.at(-1) ?? 0,
    height: tops.at(-1) ?? 0,
    columnWidths: columnWidths.map(points),
    rows: setRows,
  };
}

function setContent(content: SheetContent, box: Box): SetText {
  const { horizontal, vertical } = cellInsets[content.kind];
  const room = inset(box, horizontal, vertical);
  switch (content.kind) {
    case 'label':
    case 'photo':
      return setLabel(content.text);
    case 'value':
      return fitValue(content.text, room);
    case 'prose': {
      const height = room.height - content.closing.length * closingStep.pitch;
      return fitProse(proseParagraphs(content.text), { width: room.width, height });
    }
    case 'resume':
      return fitProse(resumeParagraphs(content.items), room);
  }
}

function setLabel(text: string): SetText {
  const paragraphs = text.split('\n').map((line) => ({ lead: '', text: line, firstIndent: 0, indent: 0 }));
  const lines = setLines(paragraphs, Number.POSITIVE_INFINITY, labelStep.size).map(({ line }) => line);
  return { ...labelStep, lines, rest: [] };
}
