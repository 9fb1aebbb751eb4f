import { type CellObject, type ParsingOptions, read, SSF, set_cptable, type WorkSheet } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel';
import type { RegisterCell } from '@/lib/domain/nomination/register-row';
import { FileRefusal, orDamaged } from './file-refusal';
import { MAX_CELL_CHARACTERS, MAX_SHEET_ROWS } from './limits';
import { repackOfficeFile } from './office-parts';
import type { SheetTable } from './sheet-table';

// Workbooks of the time before Unicode name a code page; 936 is GBK.
set_cptable(codePages);

/** Parts of an .xlsx that say what is in cells; not pictures, charts, links or macros. */
const usedParts =
  /^(\[Content_Types\]\.xml|_rels\/.*|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/.*|xl\/worksheets\/[^/]+\.xml)$/i;

/**
 * Before this day count a date cell is no date but a year typed into a column formatted for dates: 1962.05 would be
 * in 1905, and nobody on a register is that old.
 */
const FIRST_PLAUSIBLE_SERIAL = 3_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const DAY_MS = 86_400_000;

const readOptions: ParsingOptions = {
  type: 'array',
  dense: true,
  cellNF: true,
  cellStyles: true,
  cellHTML: false,
  cellText: false,
  sheetRows: MAX_SHEET_ROWS + 1,
};

/** @throws FileRefusal */
export function readXlsxTables(bytes: Uint8Array): SheetTable[] {
  return readWorkbookTables(repackOfficeFile(bytes, /^xl\/workbook\.xml$/i, usedParts));
}

/** Sheets of a workbook whose size has been checked. One library reads .xls and .xlsx, so that both say the same. */
export function readWorkbookTables(bytes: Uint8Array): SheetTable[] {
  const workbook = orDamaged('workbook', () => read(bytes, readOptions));
  const epoch = workbook.Workbook?.WBProps?.date1904 ? EPOCH_1904 : EPOCH_1900;
  return workbook.SheetNames.map((name, index) => {
    const sheet = workbook.Sheets[name] ?? {};
    return toTable(sheet, name, workbook.Workbook?.Sheets?.[index]?.Hidden !== 0, epoch);
  });
}

function toTable(sheet: WorkSheet, name: string, isHidden: boolean, epoch: number): SheetTable {
  const rows = (sheet['!data'] ?? []).map((row) => row?.map((cell) => toCell(cell, epoch)));
  if (rows.length > MAX_SHEET_ROWS) throw new FileRefusal('TOO_LARGE', `${name} has more than ${MAX_SHEET_ROWS} rows`);
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  const hiddenRows = new Set<number>();
  sheet['!rows']?.forEach((row, index) => {
    if (row?.hidden) hiddenRows.add(index + 1);
  });
  return { name, isHidden, rows, merges, hiddenRows };
}

function toCell(cell: CellObject | null | undefined, epoch: number): RegisterCell | undefined {
  if (!cell) return undefined;
  if (cell.t === 'e') return { text: String(cell.w ?? '#REF!'), kind: 'error' };
  // A formula without a stored result: the program that wrote it never computed it.
  if (cell.t === 'z') return cell.f ? { text: `=${cell.f}`, kind: 'error' } : undefined;
  if (cell.t === 'n') return toNumber(Number(cell.v), cell.z, epoch);
  const text = String(cell.v ?? '');
  if (text.length > MAX_CELL_CHARACTERS) throw new FileRefusal('TOO_LARGE', `a cell of ${text.length} characters`);
  return { text, kind: 'text' };
}

/** Formats that the library does not know are the built-in date formats of Chinese Excel (27–36, 50–58). */
function toNumber(value: number, format: string | number | undefined, epoch: number): RegisterCell {
  const isDate = format === undefined || SSF.is_date(String(format));
  if (!isDate || value < FIRST_PLAUSIBLE_SERIAL) return { text: String(value), kind: 'number' };
  const day = new Date(epoch + Math.floor(value) * DAY_MS);
  const isReal = !Number.isNaN(day.getTime()) && day.getUTCFullYear() <= 9999;
  return isReal ? { text: day.toISOString().slice(0, 10), kind: 'date' } : { text: String(value), kind: 'number' };
}
