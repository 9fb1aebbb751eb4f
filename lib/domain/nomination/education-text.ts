import { educationLevels } from './education';

/** 学历 as written in a cell. */
export interface EducationText {
  /** As written, trimmed. */
  text: string;
  /** Codes that the words allow (研究生 does not say which level); empty = not understood. */
  codes: string[];
}

const byLabel = new Map([...educationLevels.values()].map(({ label, code }) => [label, code]));

/** Words of offices for what GB/T 4658 calls otherwise; the codes are those of 毕业. */
const synonyms: readonly [pattern: RegExp, codes: readonly string[]][] = [
  [/^(研究生)?博士(研究生)?$/, ['11']],
  [/^(研究生)?硕士(研究生)?$/, ['14']],
  [/^研究生班$/, ['17']],
  [/^研究生$/, ['14', '17']],
  [/^大学(本科)?$|^本科生?$|^大本$/, ['21']],
  [/^(大学)?普通班$/, ['28']],
  [/^(大学|高等)?专科生?$|^大专$|^高职(高专|大专|专科)?$|^高专$/, ['31']],
  [/^中专$|^中等专(科|业)(学校)?$|^中师$|^中等师范(学校)?$/, ['41']],
  [/^职高$|^职业(高中|高级中学)$/, ['44']],
  [/^技工学校$|^技校$|^中技$/, ['47']],
  [/^(普通)?(高中|高级中学)$/, ['61']],
  [/^(普通)?(初中|初级中学)$/, ['71']],
  [/^小学$/, ['81']],
];

/** Where and how somebody studied says nothing about the level: 中央党校大学, 在职研究生, 函授本科. */
const manner =
  /.*(党校|行政学院|广播电视大学|开放大学)|国民教育|普通高校|普通高等教育|高等教育|非?全日制|在职|成人教育|成人|成教|函授|自学考试|自考|电大|夜大学?|网络教育|网络|远程教育|业余|脱产/g;

/** 学位 is not 学历 and stands beside it: 大学（文学学士）, 大学、管理学硕士. */
const degree =
  /[,、;/(]*((法|文|理|工|农|医|教育|历史|经济|管理|艺术|哲|军事)学(学士|硕士|博士)(学位)?|学士(学位)?|(硕士|博士)学位)\)?$/;

/** Words that change what the level beside them is worth, so that they must not be passed over. */
const reservation = /在读|在学|未|结业|肄业/;

/**
 * Reads a cell of 附件2 or a form: 本科, 大学专科, 中央党校大学, 省委党校研究生, 大专结业, or a code of GB/T 4658.
 * @returns null for 无 and blank
 */
export function readEducation(text: string): EducationText | null {
  const trimmed = text.trim();
  const plain = trimmed.normalize('NFKC').replace(/\s+/g, '');
  if (/^(无|没有|[-—–/]*)$/.test(plain)) return null;
  const code = educationLevels.has(plain) ? plain : byLabel.get(plain);
  return { text: trimmed, codes: code ? [code] : codesOf(plain.replace(degree, '')) };
}

/** 学历 and 学位 in one cell, in one line or two: 大学（文学学士） → 大学 and 文学学士. */
export function splitDegree(text: string): { education: string; degree: string } {
  const trimmed = text.trim();
  const words = degree.exec(trimmed.normalize('NFKC').replace(/\s+/g, ''))?.[1] ?? '';
  if (!words) return { education: trimmed, degree: '' };
  // Cut off as it was written, with the spaces that reading does without.
  const written = [...words].join('\\s*');
  return { education: trimmed.replace(new RegExp(`[\\s,，、;；/／(（]*${written}\\s*[)）]?$`), ''), degree: words };
}

/** With what stands in brackets (大专（结业）), or else without it (大学（中央党校）). */
function codesOf(plain: string): string[] {
  const codes = codesOfWords(plain.replace(/[()]/g, ''));
  if (codes.length > 0 || reservation.test(plain)) return codes;
  return codesOfWords(plain.replace(/\([^)]*\)/g, ''));
}

function codesOfWords(text: string): string[] {
  const words = text.replace(/(学历|文化程度|文化|程度)$/, '');
  const [, stem = '', completion] = /^(.*?)(毕业|结业|肄业)?$/.exec(words) ?? [];
  const name = stem.replace(manner, '');
  const graduated = synonyms.find(([pattern]) => pattern.test(name))?.[1] ?? [];
  const offset = completion === '结业' ? 1 : completion === '肄业' ? 2 : 0;
  return graduated.map((code) => String(Number(code) + offset)).filter((code) => educationLevels.has(code));
}
