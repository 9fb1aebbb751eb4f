import { registerColumns } from '@/lib/domain/nomination/register-columns';
import { FileRefusal } from './file-refusal';
import { MAX_HEADERS, MAX_MERGES } from './limits';
import { isHeadLine, type RegisterHead, readHead } from './register-head';
import { type RegisterHeader, readHeader } from './register-header';
import { rowsBetween, rowTexts, type SheetTable } from './sheet-table';

/** A header and the rows under it, up to the next header. Indexes, `end` not included. */
export interface RegisterSection {
  header: RegisterHeader;
  /** Rows with a cell so wide that it must be a remark. */
  remarkRows: ReadonlySet<number>;
  start: number;
  end: number;
}

/** One 名册: its head, and the header once, or again on each printed page. */
export interface RegisterBlock {
  head: RegisterHead;
  sections: RegisterSection[];
}

const remark =
  /^[（(【*※\s]*(?:(?:注|备注|说明|(?:填表|填报|填写)(?:说明|要求|提示|示例)|要求|提示)(?:[:：]|\d|$)|示?例(?:如|[:：]|$)|如[:：]|样例|[合总共小]计|以下空白|本?页?以下无正文|此页无正文|附件|[一二三四五六七八九十]+、)/;
/** A merged cell over 姓名 and so many columns in all is a remark. */
const REMARK_WIDTH = 3;
/** Whoever has so much is a person, also when a remark says 联系电话：… */
const ENOUGH_DETAILS = 4;

/** The registers of a sheet: a further header under another 推荐单位 begins another one. */
export function findRegisters(table: SheetTable): RegisterBlock[] {
  if (table.merges.length > MAX_MERGES) throw new FileRefusal('TOO_LARGE', `${table.merges.length} merged cells`);
  const blocks: RegisterBlock[] = [];
  let previous: RegisterSection | undefined;
  for (const header of findHeaders(table)) {
    const headTop = previous ? lastPersonBefore(table, header.top, previous) + 1 : 0;
    const head = readHead(table, rowsBetween(headTop, header.top).reverse());
    const section = {
      header,
      remarkRows: remarkRowsOf(table, header),
      start: header.bottom + 1,
      end: table.rows.length,
    };
    const block = blocks.at(-1);
    const isContinued = block && (!head.nominatingUnit || head.nominatingUnit === block.head.nominatingUnit);
    if (previous) previous.end = isContinued ? header.top : headTop;
    if (isContinued) block.sections.push(section);
    else blocks.push({ head, sections: [section] });
    previous = section;
  }
  return blocks;
}

/** Whether a row under a header is a person: not blank, not only a number, no remark, no signature. */
export function isPersonRow(
  table: SheetTable,
  row: number,
  { header: { columns }, remarkRows }: RegisterSection,
): boolean {
  const cells = table.rows[row];
  if (!cells || remarkRows.has(row)) return false;
  const filled = registerColumns.filter((column) => {
    const cell = cells[columns.get(column) ?? -1];
    return cell !== undefined && cell.text.trim() !== '';
  });
  const hasName = filled.includes('name');
  const details = filled.filter((column) => column !== 'seq' && column !== 'name').length;
  if (hasName ? filled.length < 2 : details < 2) return false;
  const texts = rowTexts(table, row);
  const labels = details < ENOUGH_DETAILS ? texts : texts.slice(0, 1);
  return !remark.test(texts[0] ?? '') && !isHeadLine(labels);
}

function findHeaders(table: SheetTable): RegisterHeader[] {
  const headers: RegisterHeader[] = [];
  for (let row = 0; row < table.rows.length; row += 1) {
    if (!rowTexts(table, row).some((text) => /姓\s*名/.test(text))) continue;
    const header = readHeader(table, row);
    if (!header) continue;
    headers.push(header);
    if (headers.length > MAX_HEADERS) throw new FileRefusal('TOO_LARGE', `more than ${MAX_HEADERS} headers`);
    row = header.bottom;
  }
  return headers;
}

function lastPersonBefore(table: SheetTable, row: number, section: RegisterSection): number {
  for (let at = row - 1; at >= section.start; at -= 1) if (isPersonRow(table, at, section)) return at;
  return section.start - 1;
}

function remarkRowsOf({ merges }: SheetTable, { columns }: RegisterHeader): ReadonlySet<number> {
  const name = columns.get('name') ?? 0;
  const wide = merges.filter(({ left, right }) => left <= name && name <= right && right - left + 1 >= REMARK_WIDTH);
  return new Set(wide.map(({ top }) => top));
}
