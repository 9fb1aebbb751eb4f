import { readCsvTable } from './csv-table';
import { FileRefusal } from './file-refusal';
import { detectFileType } from './file-type';
import type { SheetTable } from './sheet-table';
import { readXlsTables } from './xls-tables';
import { readXlsxTables } from './xlsx-tables';

export type RegisterFormat = 'XLSX' | 'XLS' | 'CSV';

/** Names under which text is a table; under any other name text is not what it claims to be. */
const textFileName = /\.(csv|txt|tsv)$/i;

const readers: Record<RegisterFormat, (bytes: Uint8Array) => SheetTable[]> = {
  XLSX: readXlsxTables,
  XLS: readXlsTables,
  CSV: (bytes) => [readCsvTable(bytes)],
};

/** @throws FileRefusal */
export function readTables(bytes: Uint8Array, fileName: string): { format: RegisterFormat; tables: SheetTable[] } {
  const type = detectFileType(bytes);
  const isTextName = textFileName.test(fileName);
  if ((type === 'TEXT') !== isTextName) throw new FileRefusal('FILE_TYPE_MISMATCH', `${fileName} is ${type}`);
  const format = type === 'TEXT' ? 'CSV' : type === 'ZIP' ? 'XLSX' : 'XLS';
  return { format, tables: readers[format](bytes) };
}
