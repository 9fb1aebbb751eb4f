import { read, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { errorColumnHeading, readHeading } from '@/lib/domain/nomination/register-columns';
import { describeRegisterProblem, type RegisterProblem } from '@/lib/domain/nomination/register-problem';
import type { RegisterFile } from './read-register';
import { delimiterOf } from './reading/csv-table';
import { MAX_INFLATED_BYTES } from './reading/limits';
import type { Register } from './reading/register-sheet';
import { readTables } from './reading/register-tables';
import { cellText, type SheetTable } from './reading/sheet-table';
import { decodeText, type TextEncoding } from './reading/text-encoding';
import { openOfficeFile, readWorkbookPart } from './reading/xlsx-parts';
import { listZip, readZipEntry } from './reading/zip-archive';
import { setColumn } from './writing/sheet-column';

export interface AnnotatedFile {
  bytes: Uint8Array;
  /** An .xls comes back as .xlsx. */
  fileName: string;
}

/** What goes into the 错误 column of one sheet. */
interface Notes {
  /** Index from 0: where the column stands already, or right of everything in the rows of the register. */
  column: number;
  /** By row number: the heading, and for each person what is wrong, '' for nothing. */
  texts: Map<number, string>;
}

/**
 * The user's own workbook back with a 错误 column: fixed, it can be uploaded as it is, for the reader passes that
 * column over. An .xlsx keeps everything else; a CSV keeps its encoding and separator.
 * @param file what `readRegister` read of these bytes
 * @throws FileRefusal when the file could not be read
 */
export function annotateRegister(bytes: Uint8Array, fileName: string, { registers }: RegisterFile): AnnotatedFile {
  const { format, tables } = readTables(bytes, fileName);
  const notes = new Map<string, Notes>();
  for (const table of tables) {
    const own = registers.filter(({ sheet }) => sheet === table.name);
    if (!table.isHidden && own.length > 0) notes.set(table.name, takeNotes(table, own));
  }
  if (format === 'CSV') return { bytes: annotateCsv(bytes, notes.get('')), fileName };
  if (format === 'XLSX') return { bytes: annotateXlsx(bytes, notes), fileName };
  return { bytes: annotateXlsx(toXlsx(bytes), notes), fileName: fileName.replace(/(\.[^.]*)?$/, '.xlsx') };
}

function takeNotes(table: SheetTable, registers: readonly Register[]): Notes {
  const texts = new Map<number, string>();
  for (const { headerRows, rows, problems } of registers) {
    texts.set(headerRows[0] ?? 1, errorColumnHeading);
    const byRow = new Map<number | null, RegisterProblem[]>();
    for (const problem of problems) byRow.set(problem.row, [...(byRow.get(problem.row) ?? []), problem]);
    for (const { row } of rows) texts.set(row, describeRow(byRow.get(row) ?? []));
  }
  return { column: errorColumn(table, registers), texts };
}

/** Errors first; what is only to be looked at says so. */
function describeRow(problems: readonly RegisterProblem[]): string {
  const sentences = (severity: RegisterProblem['severity'], prefix: string) =>
    problems
      .filter((problem) => problem.severity === severity)
      .map((problem) => prefix + describeRegisterProblem(problem));
  return [...sentences('error', ''), ...sentences('warning', '提示：')].join('；');
}

function errorColumn(table: SheetTable, registers: readonly Register[]): number {
  const headers = registers.flatMap(({ headerRows }) => headerRows.map((row) => row - 1));
  for (const row of headers) {
    const cells = Array.from(table.rows[row] ?? [], (_, column) => readHeading(cellText(table, row, column)));
    if (cells.includes('ERROR')) return cells.indexOf('ERROR');
  }
  const rows = new Set([...headers, ...registers.flatMap((register) => register.rows.map(({ row }) => row - 1))]);
  const merged = table.merges.filter(({ top }) => rows.has(top)).map(({ right }) => right + 1);
  const widths = Array.from(rows, (row) => table.rows[row]?.length ?? 0);
  return [...merged, ...widths].reduce((most, width) => Math.max(most, width), 0);
}

function annotateXlsx(bytes: Uint8Array, notes: ReadonlyMap<string, Notes>): Uint8Array {
  const { sheets } = readWorkbookPart(openOfficeFile(bytes, 'xl/workbook.xml'));
  const notesOf = new Map(sheets.map(({ name, path }) => [path.toLowerCase(), notes.get(name)]));
  const parts = listZip(bytes, MAX_INFLATED_BYTES).map((entry): [string, Uint8Array] => {
    const content = readZipEntry(bytes, entry);
    const own = notesOf.get(entry.name.toLowerCase());
    if (!own) return [entry.name, content];
    const xml = setColumn(new TextDecoder().decode(content), own.column, own.texts);
    return [entry.name, new TextEncoder().encode(xml)];
  });
  return zipSync(Object.fromEntries(parts));
}

function annotateCsv(bytes: Uint8Array, notes: Notes | undefined): Uint8Array {
  const { text, encoding } = decodeText(bytes);
  const delimiter = delimiterOf(text);
  const { data } = Papa.parse<string[]>(text, { delimiter, quoteChar: '"' });
  for (const [row, note] of notes?.texts ?? []) {
    const record = data[row - 1];
    if (record && notes) record.splice(notes.column, 1, ...padding(record, notes.column), note);
  }
  return encode(Papa.unparse(data, { delimiter, newline: '\r\n' }), encoding);
}

/** Records may be shorter than the header. */
function padding(record: readonly string[], column: number): string[] {
  return Array<string>(Math.max(0, column - record.length)).fill('');
}

function encode(text: string, encoding: TextEncoding): Uint8Array {
  const addBOM = encoding === 'utf-8-bom' || encoding.startsWith('utf-16');
  return iconv.encode(text, encoding.replace('-bom', ''), { addBOM });
}

function toXlsx(bytes: Uint8Array): Uint8Array {
  const workbook = read(bytes, { type: 'array', cellNF: true, cellStyles: true });
  return new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx' }));
}
