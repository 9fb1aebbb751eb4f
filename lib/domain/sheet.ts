/**
 * A printed form as ruled paper: what stands in each cell and how large the cells are, in millimetres. The PDF and the
 * page on the screen draw the same sheet, so that neither can say what the other does not.
 */
export interface SheetPage {
  columnWidths: readonly number[];
  rows: readonly SheetRow[];
}

export interface SheetRow {
  height: number;
  /** The cells that begin in this row, from left to right. */
  cells: readonly SheetCell[];
}

export interface SheetCell {
  /** First column, from 0. */
  column: number;
  columnSpan: number;
  rowSpan: number;
  content: SheetContent;
}

/** Line breaks in a text are meant; everything else breaks where the paper ends. */
export type SheetContent =
  | { kind: 'label'; text: string }
  | { kind: 'value'; label: string; text: string }
  /** Paragraphs, and the lines of a signature or seal at the lower right, which stays empty for ink. */
  | { kind: 'prose'; label: string; text: string; closing: readonly string[] }
  | { kind: 'resume'; label: string; items: readonly PeriodItem[] }
  /** The words show where a photograph is to be glued. */
  | { kind: 'photo'; text: string };

/** One line of 简历: 1985.07—1990.03, and what the person was then. */
export interface PeriodItem {
  period: string;
  text: string;
}

/** Width in millimetres; text stands in the middle unless told otherwise. */
export interface ListColumn {
  label: string;
  width: number;
  align?: 'left';
}

/** A plain list on A4 landscape: 培训签到表, 聘书登记簿. Its header stands on every page. */
export interface ListSheet {
  title: string;
  /** Above the table, at the left and at the right. */
  leftLine: string;
  rightLine: string;
  columns: readonly ListColumn[];
  /** One text a column. */
  rows: readonly (readonly string[])[];
}

/** 年月日 left empty for handwriting; the year keeps all four digits open. */
export const blankDate = '\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日';

/** Tabs and other spaces, which fonts have no glyph for. */
const otherSpaces = /[^\S\n\u3000]/gu;
/** Marks that have no shape of their own: zero-width characters, control characters, variation selectors. */
const shapeless = /(?!\n)\p{Cc}|\p{Cf}|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;

/** Text as paper can bear it: one kind of line break, one kind of space, nothing invisible. */
export function printableText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(otherSpaces, ' ').replace(shapeless, '').trim();
}

/** A text has characters that no font can print: the paper would show empty boxes, so that none is made. */
export class MissingGlyphsError extends Error {
  constructor(readonly characters: readonly string[]) {
    super(`以下字符没有可用的字形，无法打印：${characters.join('、')}`);
    this.name = 'MissingGlyphsError';
  }
}
