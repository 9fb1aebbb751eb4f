import { formatDay } from '../calendar-day';
import { regulation } from '../regulation';
import { printableText } from '../sheet';
import { fillWording, usualWording } from './letter-wording';

/** 聘书, A4 landscape (specification §5.2): its lines as printed, from top to bottom. */
export interface LetterSheet {
  title: string;
  number: string;
  salutation: string;
  paragraphs: readonly string[];
  issuer: string;
  /** Where the seal goes; the paper never draws one. */
  seal: string;
  issuedOn: string;
}

export interface LetterInput {
  name: string;
  /** As issued: 粤社党聘〔2017〕001号. */
  number: string;
  /** Days, `yyyy-MM-dd`; both ends belong to the term. */
  startsOn: string;
  endsOn: string;
  issuedOn: string;
  issuer: string;
  termYears?: number;
  /** Words with their variables, as they stood on the day of issue; the usual ones when left out or empty. */
  wording?: string;
}

const chineseDigits = '一二三四五六七八九十';

/** 三; a number above ten stays in digits. */
export function chineseNumber(value: number): string {
  return chineseDigits[value - 1] ?? String(value);
}

export function letterSheet(letter: LetterInput): LetterSheet {
  const { termYears = regulation.termYears.value } = letter;
  return {
    title: '聘\u3000书',
    number: `编号：${letter.number}`,
    ...fillWording(letter.wording || usualWording, {
      姓名: printableText(letter.name),
      年数: chineseNumber(termYears),
      开始日期: formatDay(letter.startsOn),
      结束日期: formatDay(letter.endsOn),
    }),
    issuer: letter.issuer,
    seal: '（印章）',
    issuedOn: formatDay(letter.issuedOn),
  };
}
