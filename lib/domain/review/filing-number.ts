import type { BatchRules } from '../regulation';
import { fillTemplate } from '../template';

/** 备案号, e.g. 粤社党备〔2017〕1号: as in every document number, the serial has no leading zero (GB/T 9704). */
export function filingNumber(rules: Pick<BatchRules, 'filingNumberTemplate'>, year: number, serial: number): string {
  return fillTemplate(rules.filingNumberTemplate, { year: String(year), serial: String(serial) });
}
