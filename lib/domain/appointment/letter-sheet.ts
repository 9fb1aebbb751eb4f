import { formatDay } from '../calendar-day';
import { regulation } from '../regulation';
import { printableText } from '../sheet';

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
}

const chineseYears = '一二三四五六七八九十';

export function letterSheet(letter: LetterInput): LetterSheet {
  const { startsOn, endsOn, termYears = regulation.termYears.value } = letter;
  const years = chineseYears[termYears - 1] ?? termYears;
  const term = `聘期${years}年，自${formatDay(startsOn)}起至${formatDay(endsOn)}止。`;
  return {
    title: '聘\u3000书',
    number: `编号：${letter.number}`,
    salutation: `${printableText(letter.name)}同志：`,
    paragraphs: [`兹聘任您为全省性社会组织党建工作指导员，${term}`, '特发此证。'],
    issuer: letter.issuer,
    seal: '（印章）',
    issuedOn: formatDay(letter.issuedOn),
  };
}
