import { storedDay } from '@/lib/data/stored-day';
import { isWeekday } from '@/lib/domain/calendar-day';
import { db } from '@/lib/platform/database';

/** Holidays whose day is the same every year; those of the lunar calendar are left to the office. */
const fixed: readonly [monthDay: string, note: string][] = [
  ['01-01', '元旦'],
  ['05-01', '劳动节'],
  ['10-01', '国庆节'],
  ['10-02', '国庆节'],
  ['10-03', '国庆节'],
];
const YEARS_BACK = 4;
const YEARS_AHEAD = 2;

/** The demo reaches years for which nothing is announced yet: there the fixed holidays stand. */
export async function seedWorkdays(today: string): Promise<void> {
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear - YEARS_BACK; year <= thisYear + YEARS_AHEAD; year++) {
    const within = { gte: storedDay(`${year}-01-01`), lte: storedDay(`${year}-12-31`) };
    if ((await db.workday.count({ where: { day: within } })) > 0) continue;
    const days = fixed.filter(([monthDay]) => isWeekday(`${year}-${monthDay}`));
    await db.workday.createMany({
      data: days.map(([monthDay, note]) => ({
        day: storedDay(`${year}-${monthDay}`),
        isWorkday: false,
        note: `${note}（演示）`,
      })),
    });
  }
}
