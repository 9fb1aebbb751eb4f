import { parsePartialDate } from '@/lib/domain/party-date';
import { rowTexts, type SheetTable } from './sheet-table';

/** What a 名册 says of itself, above its header or below its people. */
export interface RegisterHead {
  title: string | null;
  nominatingUnit: string | null;
  /** `yyyy-MM-dd`, or `yyyy-MM` where the day is missing. */
  dateOn: string | null;
}

/** More is no head: rows and characters are bounded so that no text can keep the patterns busy. */
const MAX_HEAD_ROWS = 40;
const MAX_HEAD_CHARACTERS = 300;
const shorten = (text: string) => text.slice(0, MAX_HEAD_CHARACTERS);

/** Words of forms are set wide: 推 荐 单 位. */
const wide = (words: string) =>
  words
    .split('|')
    .map((word) => [...word].join('\\s*'))
    .join('|');
const seal = '[（(]\\s*[盖公签]\\s*[章字名]\\s*[）)]';
/** The label of a value: at the start of a cell or after a gap, and closed by （盖章）, a colon or the next cell. */
const unitLabel = new RegExp(
  `(?:^|\\s)(?:${wide('推荐|报送|呈报|填报|申报|上报')})?\\s*(?:${wide('单位|党组织')})(?:${wide('名称')})?\\s*(?:${seal}\\s*[:：]?|[:：]|(?=\\t))`,
);
const dateLabel = new RegExp(
  `(?:^|\\s)(?:${wide('填表|填报|报送|制表|推荐')})?\\s*(?:${wide('日期')}\\s*[:：]?|${wide('时间')}\\s*[:：])`,
);
const otherLabel = new RegExp(
  `(?:^|\\s)(?:单位)?(?:${wide('联系人|联系电话|电话|填表人|制表人|经办人|负责人|审核人|电子邮箱')})\\s*(?:${seal})?\\s*[:：]`,
);
const attachmentMark = /^附\s*件\s*[\d一二三四五]*\s*[:：]?\s*$/;
const chineseDigit = '[〇○零一二三四五六七八九]';
const dayText = new RegExp(
  `\\d{4}\\s*[年./-]\\s*\\d{1,2}(?:\\s*[月./-](?:\\s*\\d{1,2}\\s*[日号]?)?)?|${chineseDigit}{4}年[元一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}[日号])?`,
);
/** A cell, or the end of a line, that is nothing but a date. */
const bareDate = new RegExp(`(?:^|\\s)[（(]?(?:${dayText.source})\\s*[）)]?$`);

/** @param rows indexes, nearest the people first */
export function readHead(table: SheetTable, rows: readonly number[]): RegisterHead {
  const lines = rows
    .slice(0, MAX_HEAD_ROWS)
    .sort((a, b) => a - b)
    .map((row) => rowTexts(table, row).map(shorten))
    .filter((texts) => texts.length > 0);
  return { title: readTitle(lines), nominatingUnit: readUnit(lines), dateOn: readDateOn(lines) };
}

/** Whether a row belongs to the head or foot rather than to the people: 推荐单位, 日期, 填表人 and the like. */
export function isHeadLine(texts: readonly string[]): boolean {
  return [unitLabel, dateLabel, otherLabel].some((label) => label.test(texts.map(shorten).join('\t')));
}

/** A title may be spread over cells and rows; what follows the word 名册 is a subtitle. */
function readTitle(lines: readonly string[][]): string | null {
  const pieces = lines
    .filter((texts) => !isHeadLine(texts))
    .flat()
    .filter((text) => !attachmentMark.test(text) && !/[:：]/.test(text) && !bareDate.test(text.normalize('NFKC')))
    .map((text) => text.replace(/\s+/g, ''));
  const last = pieces.findIndex((text) => /(名册|名单|花名册|汇总表|登记册)/.test(text));
  return pieces.slice(0, last + 1 || pieces.length).join('') || null;
}

function readUnit(lines: readonly string[][]): string | null {
  for (const texts of lines) {
    const [, after] = splitAt(texts.join('\t'), unitLabel);
    const value = after
      ?.split(new RegExp(`${dateLabel.source}|${otherLabel.source}`))[0]
      ?.split('\t')
      .map((piece) =>
        piece
          .replace(new RegExp(seal, 'g'), '')
          .replace(bareDate, '')
          .replace(/[_＿]+/g, '')
          .trim(),
      )
      .find((piece) => /[\p{Script=Han}\w]/u.test(piece) && !/^年\s*月\s*日$/.test(piece));
    if (value) return value;
  }
  return null;
}

/** The date behind its label, else one that stands alone. */
function readDateOn(lines: readonly string[][]): string | null {
  const labelled = lines.map((texts) => splitAt(texts.join('\t').normalize('NFKC'), dateLabel)[1]);
  const alone = lines.flat().map((text) => bareDate.exec(text.normalize('NFKC'))?.[0]);
  for (const text of [...labelled, ...alone]) {
    const result = parsePartialDate(dayText.exec(text ?? '')?.[0] ?? '');
    if (result.ok) return result.value;
  }
  return null;
}

function splitAt(text: string, label: RegExp): [before: string, after: string | undefined] {
  const match = label.exec(text);
  return match ? [text.slice(0, match.index), text.slice(match.index + match[0].length)] : [text, undefined];
}
