import { type DateSubject, formatMonth, parsePartialDate } from '../party-date';
import type { FormProblem } from './form-problem';

/** A date as typed into the form: its value if it has one, and what to say about it. */
export interface FormDate {
  value: string | null;
  problem: Omit<FormProblem, 'field'> | null;
}

/** Reads a date box; an empty one has neither value nor problem. @param today `yyyy-MM-dd` */
export function readFormDate(text: string, subject: DateSubject, today: string): FormDate {
  const date = parsePartialDate(text, { subject, referenceOn: today });
  if (date.ok) return { value: date.value, problem: cautionOf(date) };
  const messages = {
    EMPTY: null,
    INVALID: '没有这个年月，请按“1962.05”的格式填写',
    AMBIGUOUS: '看不出是哪年哪月，请写四位年份和两位月份，如“1962.05”',
  };
  const message = messages[date.kind];
  return { value: null, problem: message === null ? null : { message, severity: 'error' } };
}

function cautionOf(date: { value: string; caution: 'TWO_DIGIT_YEAR' | 'IN_FUTURE' | null }): FormDate['problem'] {
  if (date.caution === 'IN_FUTURE') return { message: '不能晚于今天', severity: 'error' };
  if (date.caution === null) return null;
  return { message: `两位年份已读作${formatMonth(date.value)}，请核对`, severity: 'warning' };
}
