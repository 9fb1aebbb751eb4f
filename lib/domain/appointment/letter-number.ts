import type { BatchRules } from '../regulation';
import { fillTemplate } from '../template';

type NumberRules = Pick<BatchRules, 'letterNumberTemplate' | 'letterNumberPadding'>;

/**
 * 聘书编号, e.g. 粤社党聘〔2017〕001号. A serial longer than the padding keeps all its digits.
 * @throws when the template has a variable other than {year} and {serial}; `batchRules` lets none pass
 */
export function letterNumber(rules: NumberRules, year: number, serial: number): string {
  return fillTemplate(rules.letterNumberTemplate, {
    year: String(year),
    serial: String(serial).padStart(rules.letterNumberPadding, '0'),
  });
}

/** Numbers that the next letters of the year would bear, if nobody takes one first. */
export function nextLetterNumbers(rules: NumberRules, year: number, { last, count }: { last: number; count: number }) {
  return Array.from({ length: count }, (_, index) => letterNumber(rules, year, last + 1 + index));
}
