import { type RegisterProblem, registerProblem } from '@/lib/domain/nomination/register-problem';
import { readCsvTable } from './reading/csv-table';
import { FileRefusal, refusalKind } from './reading/file-refusal';
import { detectFileType } from './reading/file-type';
import { type Register, readSheet } from './reading/register-sheet';
import type { SheetTable } from './reading/sheet-table';
import { readXlsTables } from './reading/xls-tables';
import { readXlsxTables } from './reading/xlsx-tables';

export interface RegisterFile {
  registers: Register[];
  /** Hidden sheets are not read; those that hold a register are named. */
  hiddenSheets: string[];
  /** Problems of the whole file; those of a register are with it. */
  problems: RegisterProblem[];
}

interface Options {
  /** Against which a 名册 without a date is judged, `yyyy-MM-dd`; without it such dates are not judged. */
  today?: string;
}

/** Names under which text is a table; under any other name text is not what it claims to be. */
const textFileName = /\.(csv|txt|tsv)$/i;

/**
 * Reads 附件2 名册 as offices send it: .xlsx, .xls, .et (as either), .csv in UTF-8, UTF-16 or GB 18030. What the file
 * is, its content decides. Nothing is guessed and nothing is stored; every problem names its row and column.
 */
export async function readRegister(bytes: Uint8Array, fileName: string, options: Options = {}): Promise<RegisterFile> {
  try {
    const tables = readTables(bytes, fileName);
    const read = tables.map((table) => ({ table, registers: readSheet(table, options.today ?? null) }));
    const registers = read.filter(({ table }) => !table.isHidden).flatMap((sheet) => sheet.registers);
    return {
      registers,
      hiddenSheets: read
        .filter(({ table, registers: found }) => table.isHidden && found.length > 0)
        .map(({ table }) => table.name),
      problems: registers.length > 0 ? [] : [registerProblem('NO_REGISTER_FOUND')],
    };
  } catch (error) {
    return { registers: [], hiddenSheets: [], problems: [registerProblem(refusalKind(error))] };
  }
}

function readTables(bytes: Uint8Array, fileName: string): SheetTable[] {
  const isTextName = textFileName.test(fileName);
  const type = detectFileType(bytes);
  if ((type === 'TEXT') !== isTextName) throw new FileRefusal('FILE_TYPE_MISMATCH', `${fileName} is ${type}`);
  if (type === 'TEXT') return [readCsvTable(bytes)];
  return type === 'ZIP' ? readXlsxTables(bytes) : readXlsTables(bytes);
}
