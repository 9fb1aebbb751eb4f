import { fillTemplate, undefinedVariables } from '../template';

/** What an office may have filled in for every person; everything else in braces is refused. */
export const letterVariables = ['姓名', '年数', '开始日期', '结束日期'] as const;
type LetterVariable = (typeof letterVariables)[number];

/** 聘书 as specification §5.2 words it, until the office writes its own. */
export const usualWording = [
  '{姓名}同志：',
  '兹聘任您为全省性社会组织党建工作指导员，聘期{年数}年，自{开始日期}起至{结束日期}止。',
  '特发此证。',
].join('\n');

/** Name and explicit dates belong on every letter: the dates as printed prevail (B13). */
const indispensable: readonly LetterVariable[] = ['姓名', '开始日期', '结束日期'];
/** As much as the paper holds in letters that can be read across a table. */
const MOST = { characters: 200, lines: 5 };

/** Words as they are kept: the salutation on the first line, then one paragraph a line. */
export function tidyWording(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  return lines.filter(Boolean).join('\n');
}

/** Why no letter can be made of these words, or null. */
export function wordingProblem(text: string): string | null {
  const lines = tidyWording(text).split('\n');
  if (lines.length < 2) return '请填写称呼和正文，各占一行';
  if (lines.length > MOST.lines) return `聘书一页印不下，请控制在${MOST.lines}行以内`;
  if (text.length > MOST.characters) return `聘书一页印不下，请控制在${MOST.characters}字以内`;
  const unknown = undefinedVariables(text, letterVariables);
  if (unknown.length > 0) return `没有“${unknown.join('、')}”这样的变量，只能使用${listed(letterVariables)}`;
  const bare = letterVariables.reduce((rest, name) => rest.replaceAll(`{${name}}`, ''), text);
  if (/[{}]/.test(bare)) return '花括号没有成对，或者里面没有变量';
  const missing = indispensable.filter((name) => !text.includes(`{${name}}`));
  return missing.length > 0 ? `缺少${listed(missing)}` : null;
}

const listed = (names: readonly string[]) => names.map((name) => `{${name}}`).join('、');

/** The words for one person: salutation and paragraphs. */
export function fillWording(text: string, values: Readonly<Record<LetterVariable, string>>) {
  const [salutation = '', ...paragraphs] = fillTemplate(text, values).split('\n');
  return { salutation, paragraphs };
}
