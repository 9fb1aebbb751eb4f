import { type CellObject, type ParsingOptions, read, SSF, set_cptable, type WorkSheet } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel';
import type { RegisterCell } from '@/lib/domain/nomination/register-row';
import { orDamaged } from './file-refusal';
import { MAX_SHEET_ROWS } from './limits';
import type { SheetTable } from './sheet-table';
import { EPOCH_1900, EPOCH_1904, numberCell, textCell } from './spreadsheet-cell';

// Workbooks of the time before Unicode name a code page; 936 is GBK.
set_cptable(codePages);

const options: ParsingOptions = {
  type: 'array',
  dense: true,
  cellNF: true,
  cellStyles: true,
  cellHTML: false,
  cellText: false,
  cellFormula: false,
  sheetRows: MAX_SHEET_ROWS,
};

/**
 * The sheets of a BIFF workbook (.xls, and .et where it is one), whose size and password have been looked at.
 * @throws FileRefusal
 */
export function readXlsTables(bytes: Uint8Array): SheetTable[] {
  const workbook = orDamaged('workbook', () => read(bytes, options));
  const epoch = workbook.Workbook?.WBProps?.date1904 ? EPOCH_1904 : EPOCH_1900;
  return workbook.SheetNames.map((name, index) => {
    const isHidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return toTable(workbook.Sheets[name] ?? {}, name, isHidden, epoch);
  });
}

function toTable(sheet: WorkSheet, name: string, isHidden: boolean, epoch: number): SheetTable {
  const rows = (sheet['!data'] ?? []).map((row) => row?.map((cell) => toCell(cell, epoch)));
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  const hiddenRows = new Set<number>();
  sheet['!rows']?.forEach((row, index) => {
    if (row?.hidden) hiddenRows.add(index + 1);
  });
  return { name, isHidden, rows, merges, hiddenRows };
}

function toCell(cell: CellObject | null | undefined, epoch: number): RegisterCell | undefined {
  if (!cell || cell.t === 'z' || cell.v === undefined) return undefined;
  if (cell.t === 'e') return { text: '#N/A', kind: 'error' };
  // The library does not know the built-in date formats of Chinese Excel.
  if (cell.t === 'n') return numberCell(Number(cell.v), cell.z === undefined || SSF.is_date(String(cell.z)), epoch);
  return textCell(String(cell.v));
}
