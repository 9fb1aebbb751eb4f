import ExcelJS from 'exceljs';
import { ethnicities } from '@/lib/domain/ethnicity';
import { sexLabels } from '@/lib/domain/glossary';
import { educationLevels } from '@/lib/domain/nomination/education';
import { type RegisterColumn, readHeading } from '@/lib/domain/nomination/register-columns';
import type { RosterColumn, RosterSheet } from '@/lib/domain/nomination/roster-sheet';
import { withoutFormula } from './writing/formula-text';

interface Options {
  /** For a template: rows to type into, and a row that says how. */
  template?: { blankRows: number };
  /** Remarks under the table, which the reader passes over. */
  notes?: readonly string[];
}

const SHEET_NAME = '名册';
/** Holds the lists of the drop-downs; hidden, and so passed over by the reader. */
const CHOICES_NAME = '选项';
/** Millimetres of paper → width in characters. */
const CHARACTERS_PER_MILLIMETRE = 0.45;
const TITLE_ROW = 2;
const HEADER_ROW = 4;
/** The column of 附件2 before which the line of 推荐单位 ends and the date begins. */
const DATE_COLUMN = 8;
const A4 = 9;
const TEXT_FORMAT = '@';

const borders = { style: 'thin' } as const;
const box = { top: borders, left: borders, bottom: borders, right: borders };
const centred: Partial<ExcelJS.Alignment> = { horizontal: 'center', vertical: 'middle', wrapText: true };

/** How to fill each column in; the reader takes a row that begins so for a remark. */
const hints: Partial<Record<RegisterColumn, string>> = {
  seq: '填写提示',
  name: '与身份证一致',
  sex: '男或女',
  ethnicity: '如：汉族',
  nativePlace: '如：广东梅县',
  fullTimeEducation: '没有的不填',
  inServiceEducation: '没有的不填',
  bornOn: '如：1962.05',
  joinedPartyOn: '如：1985.07',
  startedWorkOn: '如：1983.08',
  currentPost: '单位和职务',
  remarks: '可不填；上传前此行可保留',
};

const choices: Partial<Record<RegisterColumn, string[]>> = {
  sex: Object.values(sexLabels),
  ethnicity: ethnicities.map(({ name }) => name),
  fullTimeEducation: educationWords(),
  inServiceEducation: educationWords(),
};

/**
 * 附件2 名册 as .xlsx, the same sheet that the PDF prints: header of two levels, text columns so that 1962.10 keeps its
 * zero, drop-downs, set up for A4 landscape with the header on each page. `readRegister` reads it back.
 */
export async function writeRegister(sheet: RosterSheet, { template, notes = [] }: Options = {}): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const page = workbook.addWorksheet(SHEET_NAME, { views: [{ state: 'frozen', ySplit: HEADER_ROW + 1 }] });
  const columns = sheet.columns.map((column) => readHeading(column.label) as RegisterColumn);
  page.columns = sheet.columns.map(({ width }) => ({
    width: width * CHARACTERS_PER_MILLIMETRE,
    style: { numFmt: TEXT_FORMAT },
  }));
  writeHead(page, sheet);
  writeHeader(page, sheet.columns);
  const rows = [...(template ? [columns.map((column) => hints[column] ?? '')] : []), ...sheet.rows];
  const blanks = Array.from({ length: template?.blankRows ?? 0 }, () => columns.map(() => ''));
  [...rows, ...blanks].forEach((texts, index) => {
    writeRow(page, HEADER_ROW + 2 + index, texts, sheet.columns);
  });
  addChoices(workbook, page, columns, [HEADER_ROW + 2 + (template ? 1 : 0), page.rowCount]);
  for (const note of notes) page.addRow([withoutFormula(note)]);
  setUpPrint(page);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeHead(page: ExcelJS.Worksheet, { attachment, title, organizationLine, dateLine, columns }: RosterSheet) {
  const last = columns.length;
  page.getCell(1, 1).value = attachment;
  page.mergeCells(TITLE_ROW, 1, TITLE_ROW, last);
  Object.assign(page.getCell(TITLE_ROW, 1), { value: title, alignment: centred, font: { size: 18, bold: true } });
  page.getRow(TITLE_ROW).height = 32;
  page.mergeCells(TITLE_ROW + 1, 1, TITLE_ROW + 1, DATE_COLUMN - 1);
  page.getCell(TITLE_ROW + 1, 1).value = withoutFormula(organizationLine);
  page.mergeCells(TITLE_ROW + 1, DATE_COLUMN, TITLE_ROW + 1, last);
  page.getCell(TITLE_ROW + 1, DATE_COLUMN).value = dateLine;
}

/** Neighbours of one group share its cell on the upper level; the others reach over both. */
function writeHeader(page: ExcelJS.Worksheet, columns: readonly RosterColumn[]) {
  columns.forEach(({ label, group }, index) => {
    const column = index + 1;
    const isFirstOfGroup = group !== undefined && columns[index - 1]?.group !== group;
    if (isFirstOfGroup) {
      const width = columns.filter((other) => other.group === group).length;
      page.mergeCells(HEADER_ROW, column, HEADER_ROW, column + width - 1);
      page.getCell(HEADER_ROW, column).value = group;
    }
    if (group === undefined) page.mergeCells(HEADER_ROW, column, HEADER_ROW + 1, column);
    page.getCell(group === undefined ? HEADER_ROW : HEADER_ROW + 1, column).value = label;
    for (const row of [HEADER_ROW, HEADER_ROW + 1]) {
      Object.assign(page.getCell(row, column), { alignment: centred, border: box, font: { bold: true } });
    }
  });
}

function writeRow(page: ExcelJS.Worksheet, row: number, texts: readonly string[], columns: readonly RosterColumn[]) {
  texts.forEach((text, index) => {
    const horizontal = columns[index]?.align ?? 'center';
    const cell = page.getCell(row, index + 1);
    Object.assign(cell, {
      value: withoutFormula(text),
      border: box,
      alignment: { ...centred, horizontal },
      numFmt: TEXT_FORMAT,
    });
  });
  const lines = Math.max(...texts.map((text) => text.split('\n').length));
  page.getRow(row).height = Math.max(24, lines * 16);
}

/** Drop-downs that offer and do not forbid: 省委党校研究生 is no word of the list and right all the same. */
function addChoices(
  workbook: ExcelJS.Workbook,
  page: ExcelJS.Worksheet,
  columns: readonly RegisterColumn[],
  [first, last]: [first: number, last: number],
) {
  const lists = workbook.addWorksheet(CHOICES_NAME, { state: 'veryHidden' });
  columns.forEach((column, index) => {
    const words = choices[column];
    if (!words) return;
    const list = lists.getColumn(index + 1);
    list.values = words;
    const formula = `${CHOICES_NAME}!$${list.letter}$1:$${list.letter}$${words.length}`;
    for (let row = first; row <= last; row += 1) {
      page.getCell(row, index + 1).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: [formula],
        showErrorMessage: false,
      };
    }
  });
}

function setUpPrint(page: ExcelJS.Worksheet) {
  page.pageSetup = {
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    printTitlesRow: `${HEADER_ROW}:${HEADER_ROW + 1}`,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
  page.headerFooter.oddFooter = '&C— &P —';
}

function educationWords(): string[] {
  const graduated = [...educationLevels.values()].filter(({ completion }) => completion === 'GRADUATED');
  return [...new Set(graduated.map(({ printWord }) => printWord))];
}
