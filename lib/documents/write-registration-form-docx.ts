import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  HeightRule,
  ImageRun,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { RegistrationFormSheet } from '@/lib/domain/nomination/registration-form-sheet';
import type { SheetCell, SheetContent, SheetPage } from '@/lib/domain/sheet';

export interface FormPhoto {
  type: 'image/jpeg' | 'image/png';
  bytes: Uint8Array;
}

/** Fonts that offices have; where one is missing, Word and WPS take the nearest. */
const fonts = { title: '方正小标宋简体', label: '宋体', value: '仿宋_GB2312', mark: '黑体' };
const POINT = 2;
/** 2 寸 as it fits the cell. */
const photoSize = { width: (29 / 25.4) * 96, height: (40 / 25.4) * 96 };
const margins = { top: 18, right: 19, bottom: 12, left: 19 };
/** Half of a character more than `1985.07—1990.03`. */
const RESUME_INDENT = convertMillimetersToTwip(33);

/**
 * 附件3 登记表 as an editable .docx: the same sheet that the PDF prints, with real merged cells. What people change in
 * it, `readRegistrationForm` reads back.
 */
export async function writeRegistrationFormDocx(sheet: RegistrationFormSheet, photo: FormPhoto | null) {
  const [first, second] = sheet.pages;
  const page = {
    size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
    margin: Object.fromEntries(Object.entries(margins).map(([side, size]) => [side, convertMillimetersToTwip(size)])),
  };
  const document = new Document({
    title: `${sheet.title}（${sheet.personName}）`,
    creator: '',
    sections: [
      {
        properties: { page },
        children: [
          paragraph(sheet.attachment, { font: fonts.mark, size: 16, alignment: AlignmentType.LEFT }),
          paragraph(sheet.title, { font: fonts.title, size: 22, spacing: { after: 120 } }),
          table(first, photo),
          separator({ pageBreakBefore: true }),
          table(second, null),
          separator({}),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function table({ columnWidths, rows }: SheetPage, photo: FormPhoto | null): Table {
  const widths = columnWidths.map((width) => Math.round(convertMillimetersToTwip(width)));
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    alignment: AlignmentType.CENTER,
    rows: rows.map(
      ({ height, cells }) =>
        new TableRow({
          height: { value: Math.round(convertMillimetersToTwip(height)), rule: HeightRule.ATLEAST },
          cantSplit: true,
          children: cells.map((cell) => tableCell(cell, photo)),
        }),
    ),
  });
}

function tableCell({ columnSpan, rowSpan, content }: SheetCell, photo: FormPhoto | null): TableCell {
  const isProse = content.kind === 'prose' || content.kind === 'resume';
  return new TableCell({
    columnSpan,
    rowSpan,
    verticalAlign: isProse ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    margins: { left: 57, right: 57 },
    children: contentParagraphs(content, photo),
  });
}

function contentParagraphs(content: SheetContent, photo: FormPhoto | null): Paragraph[] {
  switch (content.kind) {
    case 'label':
      return lines(content.text).map((line) => paragraph(line, { font: fonts.label }));
    case 'value':
      return lines(content.text).map((line) => paragraph(line, { font: fonts.value }));
    case 'photo':
      return [photo ? photoParagraph(photo) : paragraph(content.text, { font: fonts.label })];
    case 'prose':
      return [
        ...lines(content.text).map((line) => paragraph(line, { font: fonts.value, ...prose })),
        ...content.closing.map((line) => paragraph(line, { font: fonts.value, alignment: AlignmentType.RIGHT })),
      ];
    case 'resume':
      return content.items.length > 0
        ? content.items.map(({ period, text }) => resumeParagraph(period, text))
        : [paragraph('', { font: fonts.value })];
  }
}

const prose = { alignment: AlignmentType.LEFT, indent: { firstLine: 480 } };

interface TextOptions extends Pick<IParagraphOptions, 'alignment' | 'indent' | 'spacing'> {
  font: string;
  /** Points. */
  size?: number;
}

function paragraph(
  text: string,
  { font, size = 12, alignment = AlignmentType.CENTER, ...rest }: TextOptions,
): Paragraph {
  return new Paragraph({ alignment, ...rest, children: [new TextRun({ text, ...runStyle(font, size) })] });
}

/** The period, and beside it, wrapped under itself, what the person was then. */
function resumeParagraph(period: string, text: string): Paragraph {
  const style = runStyle(fonts.value, 12);
  return new Paragraph({
    indent: { left: RESUME_INDENT, hanging: RESUME_INDENT },
    tabStops: [{ type: TabStopType.LEFT, position: RESUME_INDENT }],
    children: [
      new TextRun({ text: period, ...style }),
      new TextRun({ children: [...(period ? [new Tab()] : []), lines(text).join('')], ...style }),
    ],
  });
}

function photoParagraph({ type, bytes }: FormPhoto): Paragraph {
  const image = new ImageRun({ type: type === 'image/png' ? 'png' : 'jpg', data: bytes, transformation: photoSize });
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [image] });
}

/** Word wants a paragraph after each table; this one takes no room. */
function separator(options: Pick<IParagraphOptions, 'pageBreakBefore'>): Paragraph {
  return new Paragraph({ ...options, spacing: { line: 20, lineRule: LineRuleType.EXACT }, children: [] });
}

function runStyle(font: string, size: number) {
  const names = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: font, cs: font };
  return { font: names, size: size * POINT };
}

function lines(text: string): string[] {
  return text.split(/\r\n?|\n/);
}
