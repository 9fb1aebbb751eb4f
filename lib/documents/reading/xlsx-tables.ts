import { FileRefusal } from './file-refusal';
import { MAX_SHEETS } from './limits';
import type { SheetTable } from './sheet-table';
import { EPOCH_1900, EPOCH_1904 } from './spreadsheet-cell';
import { openOfficeFile, readDateStyles, readSharedStrings, readWorkbookPart } from './xlsx-parts';
import { readWorksheet, type WorkbookContext } from './xlsx-sheet';

/**
 * The sheets of an .xlsx (also .xlsm, and .et where it is one).
 * @throws FileRefusal
 */
export function readXlsxTables(bytes: Uint8Array): SheetTable[] {
  const read = openOfficeFile(bytes, 'xl/workbook.xml');
  const { sheets, is1904 } = readWorkbookPart(read);
  if (sheets.length > MAX_SHEETS) throw new FileRefusal('TOO_LARGE', `${sheets.length} sheets`);
  const context: WorkbookContext = {
    strings: readSharedStrings(read('xl/sharedStrings.xml')),
    dateStyles: readDateStyles(read('xl/styles.xml')),
    epoch: is1904 ? EPOCH_1904 : EPOCH_1900,
  };
  return sheets.map((sheet) => readWorksheet(sheet, read(sheet.path), context));
}
