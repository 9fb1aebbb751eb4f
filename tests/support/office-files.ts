import { strToU8, zipSync } from 'fflate';

/** A cell as it is written into the file, so that tests decide what a spreadsheet program would have stored. */
export type CellSpec =
  | string
  | number
  | null
  | { date: number; formatId?: number }
  | { formula: string; result?: string }
  | { error: string }
  | { rich: string[] };

export interface SheetSpec {
  name: string;
  rows: readonly (readonly CellSpec[])[];
  state?: 'hidden' | 'veryHidden';
  /** Ranges such as `A1:L1`. */
  merges?: readonly string[];
  /** Numbers of rows, from 1. */
  hiddenRows?: readonly number[];
}

interface WorkbookSpec {
  sheets: readonly SheetSpec[];
  date1904?: boolean;
  /** Parts to add or replace. */
  parts?: Record<string, string>;
}

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Format ids of the cell styles below: General, and the dates of Excel in any language and in Chinese. */
const formatIds = [0, 14, 57, 31];

export function buildXlsx({ sheets, date1904, parts = {} }: WorkbookSpec): Uint8Array {
  const sheetList = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationshipList([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relationshipList([
      ...sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/workbook.xml': `<workbook xmlns="${namespace}" xmlns:r="${relationships}">${date1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheetList.join('')}</sheets></workbook>`,
    'xl/styles.xml': `<styleSheet xmlns="${namespace}"><cellXfs>${formatIds.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)])),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function sheetXml({ rows, merges = [], hiddenRows = [] }: SheetSpec): string {
  const rowList = rows.map((cells, index) => {
    const hidden = hiddenRows.includes(index + 1) ? ' hidden="1"' : '';
    return `<row r="${index + 1}"${hidden}>${cells.map((cell, column) => cellXml(cell, `${columnName(column)}${index + 1}`)).join('')}</row>`;
  });
  const mergeList = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${namespace}"><sheetData>${rowList.join('')}</sheetData>${mergeList && `<mergeCells>${mergeList}</mergeCells>`}</worksheet>`;
}

/** A, B … Z, AA … */
function columnName(index: number): string {
  return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function cellXml(cell: CellSpec, place: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${place}" t="inlineStr"><is>${textXml(cell)}</is></c>`;
  if ('date' in cell) return `<c r="${place}" s="${formatIds.indexOf(cell.formatId ?? 14)}"><v>${cell.date}</v></c>`;
  if ('error' in cell) return `<c r="${place}" t="e"><v>${cell.error}</v></c>`;
  if ('rich' in cell)
    return `<c r="${place}" t="inlineStr"><is>${cell.rich.map((run) => `<r>${textXml(run)}</r>`).join('')}</is></c>`;
  const result = cell.result === undefined ? '' : `<v>${escapeXml(cell.result)}</v>`;
  return `<c r="${place}" t="str"><f>${escapeXml(cell.formula)}</f>${result}</c>`;
}

function textXml(text: string): string {
  return `<t xml:space="preserve">${escapeXml(text)}</t>`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function relationshipList(targets: readonly [type: string, target: string][]): string {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationships}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

function contentTypes(sheetCount: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part: string, kind: string) => `<Override PartName="${part}" ContentType="${type}.${kind}+xml"/>`;
  const list = Array.from({ length: sheetCount }, (_, index) =>
    override(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet'),
  );
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/styles.xml', 'styles')}${list.join('')}</Types>`;
}
