import { daysBetween } from './calendar-day';

/**
 * The rung of a ladder of reminders that a day has reached: of 90, 60 and 30 days before the end, on the 45th day before
 * it is 60. Only the nearest counts, so that a job which stood still for weeks does not send three at once.
 *
 * @returns days before the last day; null before the ladder begins and after the last day
 */
export function rungReached(lastOn: string, today: string, daysBefore: readonly number[]): number | null {
  const left = daysBetween(today, lastOn);
  if (left < 0) return null;
  const reached = daysBefore.filter((days) => left <= days);
  return reached.length > 0 ? Math.min(...reached) : null;
}

/** 截止提醒: days before the last day of a batch, for organisations with forms that are not submitted [A]. */
export const deadlineRungs: readonly number[] = [3, 1];
