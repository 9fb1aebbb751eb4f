import { escapeXml } from '../reading/xml-tree';

/** Wide enough for one sentence; longer ones wrap or run over the empty cells beside. */
const COLUMN_WIDTH = 48;
const LAST_COLUMN = 16_384;

/**
 * Writes a column into the XML of a worksheet and leaves everything else as it is, byte for byte: the user's fonts,
 * drop-downs and print set-up stay.
 * @param column index from 0
 * @param texts by row number, from 1; '' empties the cell
 */
export function setColumn(xml: string, column: number, texts: ReadonlyMap<number, string>): string {
  let number = 0;
  const rows = /<((?:\w+:)?)row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1row>)/g;
  const written = xml.replace(rows, (row: string, prefix: string, attributes: string, content = '') => {
    number = Number(/(?:^|\s)r=["'](\d+)/.exec(attributes)?.[1] ?? number + 1);
    const text = texts.get(number);
    if (text === undefined) return row;
    const cells = setCell(content, { prefix, column, place: `${columnName(column)}${number}`, text });
    return `<${prefix}row${attributes.replace(/\sspans=["'][^"']*["']/, '')}>${cells}</${prefix}row>`;
  });
  return showColumn(written.replace(/<(?:\w+:)?dimension\b[^>]*\/>/, ''), column + 1);
}

interface NewCell {
  /** Namespace prefix of the row, with its colon. */
  prefix: string;
  column: number;
  place: string;
  text: string;
}

/** In its place among the cells of the row, in the style of the cell that was there or stands to the left. */
function setCell(content: string, { prefix, column, place, text }: NewCell): string {
  let at = -1;
  const cells = [...content.matchAll(/<(?:\w+:)?c\b([^>]*?)(?:\/>|>[\s\S]*?<\/(?:\w+:)?c>)/g)].map(
    ([xml, attributes = '']) => {
      at = columnIndex(/(?:^|\s)r=["']([A-Z]+)/.exec(attributes)?.[1]) ?? at + 1;
      return { xml, at, style: /(?:^|\s)s=["']\d+["']/.exec(attributes)?.[0] ?? '' };
    },
  );
  const before = cells.filter((cell) => cell.at < column);
  const after = cells.filter((cell) => cell.at > column);
  const style = (cells.find((cell) => cell.at === column) ?? before.at(-1))?.style ?? '';
  const tag = `${prefix}c r="${place}"${style}`;
  const value = `<${prefix}is><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}is>`;
  const cell = text ? `<${tag} t="inlineStr">${value}</${prefix}c>` : `<${tag}/>`;
  return [...before.map(({ xml }) => xml), cell, ...after.map(({ xml }) => xml)].join('');
}

/** Gives the column a width; people hide everything to the right of a form. */
function showColumn(xml: string, number: number): string {
  const pattern = /<((?:\w+:)?)cols\b[^>]*>([\s\S]*?)<\/\1cols>/;
  const [, prefix = /<((?:\w+:)?)sheetData\b/.exec(xml)?.[1] ?? '', content = ''] = pattern.exec(xml) ?? [];
  const shown = `<${prefix}col min="${number}" max="${number}" width="${COLUMN_WIDTH}" customWidth="1"/>`;
  const others = [...content.matchAll(/<(?:\w+:)?col\b[^>]*\/>/g)].flatMap(([col]) => [
    narrow(col, 1, number - 1),
    narrow(col, number + 1, LAST_COLUMN),
  ]);
  const list = [shown, ...others].filter((col) => col !== '').sort((a, b) => bound(a, 'min') - bound(b, 'min'));
  const cols = `<${prefix}cols>${list.join('')}</${prefix}cols>`;
  return pattern.test(xml)
    ? xml.replace(pattern, () => cols)
    : xml.replace(/<(?:\w+:)?sheetData\b/, (sheetData) => cols + sheetData);
}

/** The part of a range of columns that lies between two numbers, '' when there is none. */
function narrow(col: string, least: number, most: number): string {
  const [min, max] = [Math.max(bound(col, 'min'), least), Math.min(bound(col, 'max'), most)];
  return min > max ? '' : col.replace(/min=["']\d+["']/, `min="${min}"`).replace(/max=["']\d+["']/, `max="${max}"`);
}

function bound(col: string, name: 'min' | 'max'): number {
  return Number(new RegExp(`\\s${name}=["'](\\d+)`).exec(col)?.[1] ?? 0);
}

/** 0 → A, 27 → AB. */
function columnName(index: number): string {
  return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function columnIndex(letters: string | undefined): number | undefined {
  if (!letters) return undefined;
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
