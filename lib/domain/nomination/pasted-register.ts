import { type Heading, type RegisterColumn, readHeading, registerColumns } from './register-columns';
import type { RegisterProblem } from './register-problem';
import { findDuplicates, type RegisterCells, type RegisterValues, readRegisterRow, typedCell } from './register-row';

/** The columns into which people paste, in the order of 附件2; 序号 is given by the register itself. */
export type GridColumn = Exclude<RegisterColumn, 'seq'>;
export const gridColumns = registerColumns.filter((column): column is GridColumn => column !== 'seq');
/** Who has more people uploads a file. */
export const MAX_PASTED_ROWS = 200;

/** Rows of the grid: a text for every column of `gridColumns`. */
export type GridRow = readonly string[];

export interface PastedTable {
  /** From the first person on; blank rows keep their place. */
  rows: GridRow[];
  /** Whether a header said what each column is; without one they are in the order of 附件2. */
  hasHeader: boolean;
  /** Headings that name no column of 附件2: what stands under them is not read. */
  unread: string[];
}

/** A header is looked for in so many rows; it has at least so many headings, 姓名 among them. */
const HEADER_ROWS = 20;
const LEAST_HEADINGS = 3;

export const isBlankRow = (row: GridRow) => row.every((text) => text.trim() === '');

/**
 * Lays pasted cells into the columns of the grid: by their header, of one or two levels and wherever it stands, else by
 * position.
 * @param at index of the column in which the paste begins when it has no header
 */
export function arrangePasted(cells: readonly (readonly string[])[], at = 0): PastedTable {
  const header = findHeader(cells);
  const body = cells.slice(header ? header.rows.end : 0);
  const columns = header?.columns ?? positions(body, at);
  const rows = body.map((row) => gridColumns.map((column) => row[columns.indexOf(column)]?.trim() ?? ''));
  while (rows.length > 0 && isBlankRow(rows.at(-1) ?? [])) rows.pop();
  return { rows, hasHeader: header !== null, unread: header?.unread ?? [] };
}

/** Without a header: 附件2 from column `at` on; a first column of running numbers is 序号. */
function positions(rows: readonly (readonly string[])[], at: number): (GridColumn | null)[] {
  const first = rows.map(([text = '']) => text.trim());
  const isNumbered = first.some(Boolean) && first.every((text) => /^\d{0,4}$/.test(text));
  if (at === 0 && isNumbered) return [null, ...gridColumns];
  return gridColumns.slice(at);
}

interface Header {
  rows: { end: number };
  columns: (RegisterColumn | null)[];
  unread: string[];
}

function findHeader(cells: readonly (readonly string[])[]): Header | null {
  for (const [index, row] of cells.slice(0, HEADER_ROWS).entries()) {
    const headings = row.map((text) => readHeading(text));
    if (!headings.includes('name') || new Set(headings.filter(Boolean)).size < LEAST_HEADINGS) continue;
    const below = cells[index + 1]?.map((text) => readHeading(text)) ?? [];
    const isTwoLevel = below.includes('fullTimeEducation') || below.includes('inServiceEducation');
    const columns = columnsOf(headings, isTwoLevel ? below : [], row);
    const unread = row.filter((text, column) => text.trim() !== '' && !headings[column]);
    return { rows: { end: index + (isTwoLevel ? 2 : 1) }, columns, unread };
  }
  return null;
}

/** 学历 over two columns without names has 全日制 and 在职 in the order of 附件2: a merged cell leaves the second blank. */
function columnsOf(upper: (Heading | null)[], lower: (Heading | null)[], texts: readonly string[]) {
  const taken = new Set<Heading>();
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column): RegisterColumn | null => {
    const isUnderEducation = upper[column] === 'EDUCATION' || (upper[column - 1] === 'EDUCATION' && !texts[column]);
    const education = taken.has('fullTimeEducation') ? 'inServiceEducation' : 'fullTimeEducation';
    const heading = lower[column] ?? (isUnderEducation ? education : upper[column]);
    if (!heading || heading === 'ERROR' || heading === 'EDUCATION' || taken.has(heading)) return null;
    taken.add(heading);
    return heading;
  });
}

/** A row of the grid as it was read; `row` counts from 1. */
export interface PastedLine {
  row: number;
  values: RegisterValues;
  problems: RegisterProblem[];
}

/**
 * Reads the rows that are not blank by the rule that reads every 名册, for the window and for the import alike.
 * @param today against which the future and two-digit years are judged, `yyyy-MM-dd`
 */
export function checkPasted(rows: readonly GridRow[], today: string): PastedLine[] {
  const lines = rows.flatMap((row, index): PastedLine[] => {
    if (isBlankRow(row)) return [];
    const { values, problems } = readRegisterRow(cellsOf(row), { formOn: null, referenceOn: today });
    return [{ row: index + 1, values, problems: problems.map((problem) => ({ ...problem, row: index + 1 })) }];
  });
  const duplicates = findDuplicates(lines);
  return lines.map((line) => ({
    ...line,
    problems: [...line.problems, ...duplicates.filter(({ row }) => row === line.row)],
  }));
}

function cellsOf(row: GridRow): RegisterCells {
  const filled = gridColumns.flatMap((column, index) => (row[index] ? [[column, typedCell(row[index])] as const] : []));
  return Object.fromEntries(filled);
}
