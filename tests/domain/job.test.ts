import { describe, expect, test } from 'vitest';
import { crontabOf, jobNames, jobs, nextRun, timetableText } from '@/lib/domain/job';

describe('定时任务按广东时间', () => {
  test.each([
    [{ dailyAt: '00:05' }, '5 16 * * *', '每天 00:05'],
    [{ dailyAt: '08:00' }, '0 0 * * *', '每天 08:00'],
    [{ dailyAt: '17:30' }, '30 9 * * *', '每天 17:30'],
    [{ everyMinutes: 1 }, '*/1 * * * *', '每分钟'],
    [{ everyMinutes: 15 }, '*/15 * * * *', '每 15 分钟'],
  ])('%j', (timetable, crontab, text) => {
    expect(crontabOf(timetable)).toBe(crontab);
    expect(timetableText(timetable)).toBe(text);
  });

  test.each([
    [{ dailyAt: '00:05' }, '2026-11-23T00:04:59+08:00', '2026-11-23T00:05:00+08:00'],
    [{ dailyAt: '00:05' }, '2026-11-23T00:05:00+08:00', '2026-11-24T00:05:00+08:00'],
    [{ dailyAt: '08:00' }, '2026-12-31T23:59:59+08:00', '2027-01-01T08:00:00+08:00'],
    [{ everyMinutes: 15 }, '2026-11-23T09:14:30+08:00', '2026-11-23T09:15:00+08:00'],
    [{ everyMinutes: 15 }, '2026-11-23T09:15:00+08:00', '2026-11-23T09:30:00+08:00'],
  ])('%j 在 %s 之后下一次是 %s', (timetable, at, next) => {
    expect(nextRun(timetable, new Date(at))).toEqual(new Date(next));
  });

  test('每项都有名称、说明和时间', () => {
    for (const name of jobNames) {
      const { label, text, timetable } = jobs[name];
      expect(label && text && crontabOf(timetable)).toBeTruthy();
    }
  });
});
