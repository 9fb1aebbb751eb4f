/** 定时任务: what runs without anybody asking, and when. Times are those of Guangdong, which keeps UTC+8 all the year. */
export const jobNames = [
  'SEND_MAILS',
  'DRAW_LETTERS',
  'EXPIRE_TERMS',
  'REMIND_TERM_ENDS',
  'REMIND_DEADLINES',
  'CHECK_INVARIANTS',
  'ERASE_OUTDATED',
] as const;
export type JobName = (typeof jobNames)[number];

/** Every so many minutes (a part of an hour), or once a day at `HH:mm`. */
export type Timetable = { everyMinutes: number } | { dailyAt: string };

export interface Job {
  label: string;
  text: string;
  timetable: Timetable;
}

export const jobs: Record<JobName, Job> = {
  SEND_MAILS: { label: '发送邮件', text: '发送到期的邮件提醒，失败的逐次延后重试。', timetable: { everyMinutes: 1 } },
  DRAW_LETTERS: {
    label: '生成聘书文件',
    text: '生成各批次聘书的合订本和单份文件；中断以后从停下的地方继续。',
    timetable: { everyMinutes: 1 },
  },
  EXPIRE_TERMS: {
    label: '聘期届满',
    text: '已批准的聘期变动在生效日生效；聘期最后一日的次日，聘期转为届满（方案 二（三））。',
    timetable: { dailyAt: '00:05' },
  },
  REMIND_TERM_ENDS: {
    label: '届满提醒',
    text: '聘期届满前90、60、30日提醒本人和管理单位，每档只提醒一次。',
    timetable: { dailyAt: '08:00' },
  },
  REMIND_DEADLINES: {
    label: '截止提醒',
    text: '申报截止前3日、1日提醒还有登记表未提交的单位，每档只提醒一次。',
    timetable: { dailyAt: '08:05' },
  },
  CHECK_INVARIANTS: {
    label: '数据核查',
    text: '核查名额、聘书编号、聘期、状态记录和审计链有无不可能出现的情况。',
    timetable: { dailyAt: '02:30' },
  },
  ERASE_OUTDATED: {
    label: '清理过期数据',
    text: '删除保存期满的技术性数据；业务数据和审计记录不在此列。',
    timetable: { dailyAt: '03:30' },
  },
};

/** What a job reports: how many things it did or found, and a sentence for the administrator, without personal data. */
export interface JobResult {
  count: number;
  report: string;
}

const SHANGHAI_OFFSET_MINUTES = 8 * 60;
const MINUTES_A_DAY = 24 * 60;
const MINUTE_MS = 60_000;

/** The timetable as a crontab entry, in UTC. */
export function crontabOf(timetable: Timetable): string {
  if ('everyMinutes' in timetable) return `*/${timetable.everyMinutes} * * * *`;
  const minutes = minuteOfDayUtc(timetable.dailyAt);
  return `${minutes % 60} ${Math.floor(minutes / 60)} * * *`;
}

/** The first instant after `at` at which it is due. */
export function nextRun(timetable: Timetable, at: Date): Date {
  const minute = Math.floor(at.getTime() / MINUTE_MS);
  const [every, offset] =
    'everyMinutes' in timetable ? [timetable.everyMinutes, 0] : [MINUTES_A_DAY, minuteOfDayUtc(timetable.dailyAt)];
  return new Date((Math.floor((minute - offset) / every) * every + every + offset) * MINUTE_MS);
}

export function timetableText(timetable: Timetable): string {
  if ('dailyAt' in timetable) return `每天 ${timetable.dailyAt}`;
  return timetable.everyMinutes === 1 ? '每分钟' : `每 ${timetable.everyMinutes} 分钟`;
}

function minuteOfDayUtc(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (hours * 60 + minutes - SHANGHAI_OFFSET_MINUTES + MINUTES_A_DAY) % MINUTES_A_DAY;
}
