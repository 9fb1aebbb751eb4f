import Papa from 'papaparse';
import { typedCell } from '@/lib/domain/nomination/register-row';
import { FileRefusal } from './file-refusal';
import { MAX_CELL_CHARACTERS, MAX_SHEET_COLUMNS, MAX_SHEET_ROWS } from './limits';
import type { SheetTable } from './sheet-table';
import { decodeText } from './text-encoding';

const delimiters = [',', '\t', ';', '|'];

/**
 * The records of a CSV as rows.
 * @throws FileRefusal
 */
export function readCsvTable(bytes: Uint8Array): SheetTable {
  const { text } = decodeText(bytes);
  const { data } = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    quoteChar: '"',
    preview: MAX_SHEET_ROWS + 1,
  });
  if (data.length > MAX_SHEET_ROWS) throw new FileRefusal('TOO_LARGE', `more than ${MAX_SHEET_ROWS} records`);
  const rows = data.map((record) =>
    record.slice(0, MAX_SHEET_COLUMNS).map((field) => {
      if (field.length > MAX_CELL_CHARACTERS)
        throw new FileRefusal('TOO_LARGE', `a field of ${field.length} characters`);
      return typedCell(field);
    }),
  );
  return { name: '', isHidden: false, rows, merges: [], hiddenRows: new Set() };
}

/** The separator that stands most often in the line of the headings; titles and notes may have any. */
export function delimiterOf(text: string): string {
  const line = text.split(/\r?\n|\r/).find((each) => /姓\s*名/.test(each)) ?? text.slice(0, MAX_CELL_CHARACTERS);
  const counts = delimiters.map((delimiter) => line.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}
