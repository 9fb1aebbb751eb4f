import { addDays, addYears } from '../calendar-day';

/** 聘期 as printed on the letter: both days are included. */
export interface TermDates {
  startsOn: string;
  endsOn: string;
}

/**
 * Last day of a term: 「以三年为期」 is start + 3 years − 1 day, printed explicitly. A start without a corresponding day
 * in the last year (29 February) ends on the last day of that month.
 */
export function termEnd(startsOn: string, years: number): string {
  const corresponding = addYears(startsOn, years);
  return corresponding.slice(8) === startsOn.slice(8) ? addDays(corresponding, -1) : corresponding;
}

/** First day on which the state is 届满. */
export function expiredFrom(endsOn: string): string {
  return addDays(endsOn, 1);
}

export interface Reminder {
  daysBefore: number;
  on: string;
}

/** Days on which the end of the term is announced, counted back from its last day. */
export function reminderDays(endsOn: string, daysBefore: readonly number[]): Reminder[] {
  return daysBefore.map((days) => ({ daysBefore: days, on: addDays(endsOn, -days) }));
}
