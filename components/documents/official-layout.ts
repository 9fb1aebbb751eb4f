import { formatDay } from '@/lib/domain/calendar-day';
import {
  enclosureLines,
  type NoticeContent,
  noticeParagraphs,
  type Paragraph,
  type ParagraphKind,
} from '@/lib/domain/nomination/notice';
import type { PlacedLine } from './ink';
import { breakLines } from './line-break';
import { placeRow, type TableRow, tableRows } from './official-table';
import { type Box, type Face, points } from './paper';

/** 版心 of GB/T 9704-2012: 156 × 225 mm, 37 mm from the top and 28 mm from the left; 22 lines of 28 characters. */
export const core = { left: points(28), top: points(37), width: points(156), height: points(225) } as const;
export const pitch = core.height / 22;
const CHARACTERS = 28;
const BODY = 16;
const TITLE = 22;
const SMALL = 14;
/** The red head of the first page: 35 mm to the name of the organ, then 文号, the rule and two blank lines. */
const headHeight = points(62);

/** A line of the document before it has a page. `height` in points. */
interface Block {
  height: number;
  line?: Omit<PlacedLine, 'baseline'>;
  startsPage?: boolean;
  /** Room that the page must have from here on: what follows belongs together. */
  room?: number;
  row?: TableRow;
}
export interface OfficialPage {
  lines: PlacedLine[];
  /** Ruled cells */
  boxes: Box[];
  /** Where the text of the page ends, in points from its top. */
  bottom: number;
}

const faceOf: Record<ParagraphKind, Face> = {
  HEADING_1: 'hei',
  HEADING_2: 'kai',
  TEXT: 'fangsong',
  APPENDIX: 'hei',
  APPENDIX_TITLE: 'title',
  TABLE_ROW: 'fangsong',
};

const blank: Block = { height: pitch };

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Lines that a title takes, about as long as one another and broken between words (GB/T 9704: 回行时词意完整). */
function titleLines(text: string): string[] {
  const room = Math.floor(core.width / TITLE) - 2;
  const even = [...text].length / Math.ceil([...text].length / room);
  const lines = [''];
  for (const { segment } of words.segment(text)) {
    const line = lines.at(-1) ?? '';
    const length = [...line].length;
    const isFull = length + [...segment].length / 2 > even || length + [...segment].length > room;
    if (line !== '' && isFull && !/^[》）、，]/.test(segment)) lines.push(segment);
    else lines[lines.length - 1] = line + segment;
  }
  return lines.flatMap((line) => breakLines(line, room + 2, room + 2));
}

function titleBlocks(text: string): Block[] {
  return titleLines(text).map((part) => ({
    height: TITLE * 1.5,
    line: { text: part, face: 'title', size: TITLE, x: core.left, width: core.width, align: 'center' },
  }));
}

/** Running text on the grid of 28 characters. */
function textBlocks(text: string, face: Face, indent = 2): Block[] {
  const em = core.width / CHARACTERS;
  const parts = breakLines(text, CHARACTERS - indent, CHARACTERS);
  return parts.map((part, index) => {
    const shift = index === 0 ? indent * em : 0;
    const align = index === parts.length - 1 ? 'left' : 'justify';
    return {
      height: pitch,
      line: { text: part, face, size: BODY, x: core.left + shift, width: core.width - shift, align },
    };
  });
}

function bodyBlocks(body: string): Block[] {
  const paragraphs = noticeParagraphs(body);
  return paragraphs.flatMap(({ kind, text }, index): Block[] => {
    if (kind === 'TABLE_ROW') return paragraphs[index - 1]?.kind === kind ? [] : tableBlocks(paragraphs.slice(index));
    if (kind === 'APPENDIX_TITLE') return [blank, ...titleBlocks(text), blank];
    const [first, ...others] = textBlocks(text, faceOf[kind], kind === 'APPENDIX' ? 0 : 2);
    return first ? [{ ...first, startsPage: kind === 'APPENDIX' }, ...others] : [];
  });
}

/** The table that begins here, as far as it goes. */
function tableBlocks(paragraphs: readonly Paragraph[]): Block[] {
  const end = paragraphs.findIndex(({ kind }) => kind !== 'TABLE_ROW');
  const rows = paragraphs.slice(0, end < 0 ? undefined : end).map(({ text }) => text);
  return tableRows(rows, core.width).map((row) => ({ height: row.height, row }));
}

/** 附件：1．… one blank line below the text; the numbers stand below one another. */
function enclosureBlocks(enclosures: string): Block[] {
  const em = core.width / CHARACTERS;
  const lines = enclosureLines(enclosures).flatMap((text, index): Block[] => {
    const indent = index === 0 ? 2 : 5;
    const shown = index === 0 ? `附件：${text}` : text;
    const [first = '', ...others] = breakLines(shown, CHARACTERS - indent, CHARACTERS - 7);
    const at = (part: string, shift: number): Block => ({
      height: pitch,
      line: {
        text: part,
        face: 'fangsong',
        size: BODY,
        x: core.left + shift * em,
        width: core.width - shift * em,
        align: 'left',
      },
    });
    return [at(first, indent), ...others.map((part) => at(part, 7))];
  });
  return lines.length > 0 ? [blank, ...lines] : [];
}

/** 署名 and 成文日期 at the right, the date four characters from the edge, the organ centred on it. */
function signatureBlocks({ signedBy, signedOn }: NoticeContent): Block[] {
  const date = formatDay(signedOn);
  const em = core.width / CHARACTERS;
  const width = Math.max([...signedBy].length, 11) * em;
  const right = core.left + core.width - 4 * em;
  const line = (text: string): Block => ({
    height: pitch,
    line: { text, face: 'fangsong', size: BODY, x: right - width + em, width, align: 'center' },
  });
  return [{ ...blank, room: 4 * pitch }, blank, line(signedBy), line(date)];
}

/** 公开方式, 抄送 and 印发, at the foot of the last page. */
export function imprintLines({ disclosure, copiedTo, printedBy, signedOn }: NoticeContent): string[][] {
  return [
    ...(disclosure ? [[`公开方式：${disclosure}`]] : []),
    ...(copiedTo ? [[`抄送：${copiedTo.replace(/。$/, '')}。`]] : []),
    ...(printedBy ? [[printedBy, `${formatDay(signedOn)}印发`]] : []),
  ];
}

/** All pages of a notice: lines at their places, 22 a page; an appendix begins a page of its own. */
export function layoutOfficial(notice: NoticeContent): OfficialPage[] {
  const letter = [
    ...titleBlocks(notice.title),
    blank,
    ...textBlocks(`${notice.recipients.replace(/[：:]$/, '')}：`, 'fangsong', 0),
  ];
  const [main, appendices] = splitAtAppendix(bodyBlocks(notice.body));
  const blocks = [...letter, ...main, ...enclosureBlocks(notice.enclosures), ...signatureBlocks(notice), ...appendices];
  const pages: OfficialPage[] = [{ lines: [], boxes: [], bottom: core.top + headHeight }];
  for (const { height, line, startsPage, room = height, row } of blocks) {
    let page = pages.at(-1) as OfficialPage;
    if (startsPage || page.bottom + room > core.top + core.height + 1) {
      page = { lines: [], boxes: [], bottom: core.top };
      pages.push(page);
    }
    if (line) page.lines.push({ ...line, baseline: page.bottom + (height - line.size) / 2 + 0.88 * line.size });
    if (row) {
      const placed = placeRow(row, { x: core.left, y: page.bottom });
      page.lines.push(...placed.lines);
      page.boxes.push(...placed.boxes);
    }
    page.bottom += height;
  }
  return pages;
}

/** 署名 stands below the letter itself, before its appendices. */
function splitAtAppendix(blocks: Block[]): [Block[], Block[]] {
  const at = blocks.findIndex(({ startsPage }) => startsPage);
  return at < 0 ? [blocks, []] : [blocks.slice(0, at), blocks.slice(at)];
}

export const smallStep = { size: SMALL, pitch: 20 };
/** Page number: 7 mm below the text, odd pages right, even pages left, one character from the edge. */
export function pageNumberLine(index: number): PlacedLine {
  const isOdd = index % 2 === 0;
  return {
    text: `— ${index + 1} —`,
    face: 'song',
    size: SMALL,
    x: core.left + (isOdd ? 0 : SMALL),
    width: core.width - SMALL,
    baseline: core.top + core.height + points(7) + SMALL * 0.88,
    align: isOdd ? 'right' : 'left',
  };
}
