import ExcelJS from 'exceljs';
import { withoutFormula } from './writing/formula-text';

export interface TableColumn<Row> {
  header: string;
  /** In characters. */
  width: number;
  value: (row: Row) => string | number;
}

interface Table<Row> {
  title: string;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
}

const SHEET_NAME_LENGTH = 31;
const TITLE_ROW = 1;
const HEADER_ROW = 2;
const A4 = 9;

/**
 * A list as .xlsx: title, header that stays in sight and on every printed page, filters, numbers as numbers and text as
 * text, whatever it begins with.
 */
export async function writeTable<Row>({ title, columns, rows }: Table<Row>): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const page = workbook.addWorksheet(title.replace(/[*?:\\/[\]]/g, ' ').slice(0, SHEET_NAME_LENGTH), {
    views: [{ state: 'frozen', ySplit: HEADER_ROW }],
    pageSetup: { paperSize: A4, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  page.pageSetup.printTitlesRow = `${HEADER_ROW}:${HEADER_ROW}`;
  page.columns = columns.map(({ width }) => ({ width }));
  page.addRow([withoutFormula(title)]).font = { size: 16, bold: true };
  page.mergeCells(TITLE_ROW, 1, TITLE_ROW, columns.length);
  page.addRow(columns.map(({ header }) => header)).font = { bold: true };
  for (const row of rows) page.addRow(columns.map(({ value }) => cellOf(value(row))));
  page.autoFilter = { from: { row: HEADER_ROW, column: 1 }, to: { row: page.rowCount, column: columns.length } };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function cellOf(value: string | number): string | number {
  return typeof value === 'number' ? value : withoutFormula(value);
}
