/** One way to read a spelling. `month` null: the text names only a year. */
export interface Reading {
  /** Four digits, or two where the century was left out. */
  year: string;
  month: number | null;
  day: number | null;
}

const chineseDigits = '〇一二三四五六七八九';

/** Half-width digits, one kind of separator, no time of day, no words around the date. */
export function tidySpelling(text: string): string {
  return arabicDigits(text.normalize('NFKC').trim())
    .replace(/^['’]/, '')
    .replace(/(?<=\d)[T\s]+\d{1,2}:\d{2}.*$/, '')
    .replace(/(出?生|入党|转正|参加工作)$/, '')
    .replace(/[。·、,/‐–—−-]/g, '.')
    .replace(/号/g, '日')
    .replace(/\s*([年月日.])\s*/g, '$1')
    .trim()
    .replace(/\s+/g, '.')
    .replace(/^\.+|\.+$/g, '')
    .replace(/^无$/, '');
}

/**
 * All readings of a tidied spelling, as layouts in order of preference: year first as in China, then year last.
 * An empty list: no date at all.
 */
export function readSpelling(text: string, isNumeric: boolean): Reading[][] {
  if (/^\d+$/.test(text)) return [readDigits(text)];
  const yearOnly = /^(\d{4}|\d{2})年$/.exec(text);
  if (yearOnly) return [[{ year: yearOnly[1] ?? '', month: null, day: null }]];
  return [...readYearFirst(text, isNumeric), ...readYearLast(text)];
}

function readYearFirst(text: string, isNumeric: boolean): Reading[][] {
  const match = /^(\d{4}|\d{2})[.年](\d{1,2})(?:月|[.月](\d{1,2})日?)?$/.exec(text);
  if (!match) return [];
  const [, year = '', month = '', day] = match;
  const reading = { year, month: Number(month), day: day === undefined ? null : Number(day) };
  // A numeric cell drops the last zero: 1962.1 was January or October, while 1962.2 can only be February.
  return isNumeric && month === '1' ? [[reading, { ...reading, month: 10 }]] : [[reading]];
}

function readYearLast(text: string): Reading[][] {
  const monthYear = /^(\d{1,2})\.(\d{4})$/.exec(text);
  if (monthYear) return [[{ year: monthYear[2] ?? '', month: Number(monthYear[1]), day: null }]];
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(text);
  if (!match) return [];
  const [, first, second, year = ''] = match;
  return [
    [
      { year, month: Number(first), day: Number(second) },
      { year, month: Number(second), day: Number(first) },
    ],
  ];
}

/** Digits without separators, by their number. */
function readDigits(text: string): Reading[] {
  const cut = (yearDigits: number): Reading => ({
    year: text.slice(0, yearDigits),
    month: Number(text.slice(yearDigits, yearDigits + 2)),
    day: text.length > yearDigits + 2 ? Number(text.slice(yearDigits + 2)) : null,
  });
  const isCentury = /^(19|20)/.test(text);
  switch (text.length) {
    case 4:
      return isCentury ? [{ year: text, month: null, day: null }] : [cut(2)];
    case 5:
      return [cut(4), fromDayCount(Number(text))];
    case 6:
      return [cut(isCentury ? 4 : 2)];
    case 7:
      // A zero is missing and nobody can say where.
      return isCentury ? [{ year: text.slice(0, 4), month: null, day: null }] : [];
    case 8:
      return [cut(4)];
    default:
      return [];
  }
}

/** A date cell that lost its format: 22767 is 1962-05-01. */
function fromDayCount(serial: number): Reading {
  const day = new Date(Date.UTC(1899, 11, 30 + serial));
  return { year: String(day.getUTCFullYear()), month: day.getUTCMonth() + 1, day: null };
}

/** 二〇一七年十月二十日 → 2017年10月20日. */
function arabicDigits(text: string): string {
  return text
    .replace(/[○Ｏ零]/g, '〇')
    .replace(/元月/, '1月')
    .replace(/([一二三])?十([一二三四五六七八九])?(?=[月日号])/g, (_, tens, units) =>
      String((tens ? chineseDigits.indexOf(tens) : 1) * 10 + (units ? chineseDigits.indexOf(units) : 0)),
    )
    .replace(/[〇一二三四五六七八九](?=[〇一二三四五六七八九]*[年月日号])/g, (digit) =>
      String(chineseDigits.indexOf(digit)),
    );
}
