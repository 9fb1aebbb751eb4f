/**
 * Cells as WPS and Excel put them on the clipboard (text/plain): tabs between cells, line breaks between rows. Only a
 * cell with a line break or a tab inside is quoted, its own quotes doubled; a quotation mark anywhere else is text, which
 * is what a CSV reader gets wrong.
 */
export function readClipboardTable(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= source.length) {
    const { cell, end } = cellAt(source, at);
    rows.at(-1)?.push(cell);
    if (source[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
}

/** The same from cells, so that it reads back as it was. */
export function writeClipboardTable(rows: readonly (readonly string[])[]): string {
  const quote = (cell: string) => (/[\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return `${rows.map((row) => row.map(quote).join('\t')).join('\n')}\n`;
}

/** The cell that begins here; `end` is the separator behind it or the end of the text. */
function cellAt(source: string, at: number): { cell: string; end: number } {
  return quotedCellAt(source, at) ?? plainCellAt(source, at);
}

function plainCellAt(source: string, at: number) {
  let end = at;
  while (end < source.length && source[end] !== '\t' && source[end] !== '\n') end += 1;
  return { cell: source.slice(at, end), end };
}

/** Null unless the quotation closes before a separator and holds one: else its marks are text. */
function quotedCellAt(source: string, at: number) {
  if (source[at] !== '"') return null;
  let close = source.indexOf('"', at + 1);
  while (close !== -1 && source[close + 1] === '"') close = source.indexOf('"', close + 2);
  if (close === -1) return null;
  const inside = source.slice(at + 1, close);
  const isClosed = close + 1 === source.length || source[close + 1] === '\t' || source[close + 1] === '\n';
  if (!isClosed || !/[\t\n]/.test(inside)) return null;
  return { cell: inside.replaceAll('""', '"'), end: close + 1 };
}
