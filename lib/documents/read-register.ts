import { type RegisterProblem, registerProblem } from '@/lib/domain/nomination/register-problem';
import { refusalKind } from './reading/file-refusal';
import { type Register, readSheet } from './reading/register-sheet';
import { readTables } from './reading/register-tables';

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

/**
 * Reads 附件2 名册 as offices send it: .xlsx, .xls, .et (as either), .csv in UTF-8, UTF-16 or GB 18030. What the file
 * is, its content decides. Nothing is guessed and nothing is stored; every problem names its row and column.
 */
export async function readRegister(bytes: Uint8Array, fileName: string, options: Options = {}): Promise<RegisterFile> {
  try {
    const { tables } = readTables(bytes, fileName);
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
