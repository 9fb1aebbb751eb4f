import { z } from 'zod';
import { addDays, isCalendarDay } from '../calendar-day';
import { type Decision, decide, type Reason } from '../decision';

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** An instant as a clock in Guangdong shows it, `yyyy-MM-ddTHH:mm`: what a time field of a form holds. */
export function wallClock(instant: Date): string {
  return new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 16);
}

const wallClockText = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d$/;
const moment = z
  .string()
  .refine((text) => isCalendarDay(wallClockText.exec(text)?.[1] ?? ''), '请填写送达时间')
  .transform((text) => new Date(`${text}:00+08:00`));

const copies = (least: number) =>
  z.coerce
    .number({ error: '请填写份数' })
    .int('份数请填整数')
    .min(least, `份数不能小于${least}`)
    .max(99, '份数不能大于99');
const note = z.string().trim().max(200, '备注不超过200字');

/** A line of the 收件登记簿: what was counted on arrival (N06). */
export const paperArrival = z.object({
  /** The print whose code the paper bears. */
  printId: z.uuid('请先扫描或输入校验码'),
  copies: copies(1),
  /** Whether every copy bears the seal of the nominating organisation. */
  isSealed: z.enum(['true', 'false'], { error: '请选择是否盖章' }).transform((value) => value === 'true'),
  arrivedAt: moment,
  note: note.default(''),
});
export type PaperArrival = z.output<typeof paperArrival>;

/** 更正: the line that takes the place of another, with the reason; none copied means that nothing had come. */
export const paperCorrection = paperArrival.omit({ printId: true }).extend({
  receiptId: z.uuid(),
  copies: copies(0),
  note: note.min(1, '请填写更正原因'),
});
export type PaperCorrection = z.output<typeof paperCorrection>;

/**
 * The first day that can count for an arrival: 「有业务时间的，停止业务活动的时间」为截止时间 (民法典 203), so that after
 * office hours it is the next one. A day off moves it on (`deadlineOf`).
 * @param closesAt end of office hours, `HH:mm`
 */
export function countingDay(arrivedAt: Date, closesAt: string): string {
  const [day = '', time = ''] = wallClock(arrivedAt).split('T');
  return time <= closesAt ? day : addDays(day, 1);
}

/** Paper cannot arrive before it was printed, nor later than now; to the minute, as people write times down. */
export function decideArrival(arrivedAt: Date, { printedAt, now }: { printedAt: Date; now: Date }): Decision {
  const minute = wallClock(arrivedAt);
  const reasons: Reason[] = [];
  if (minute > wallClock(now)) reasons.push({ code: 'FUTURE', message: '送达时间不能晚于现在', field: 'arrivedAt' });
  if (minute < wallClock(printedAt))
    reasons.push({ code: 'BEFORE_PRINT', message: '送达时间早于材料的打印时间，请核对', field: 'arrivedAt' });
  return decide(reasons);
}

/** Lines of the 收件登记簿 that somebody looks for. */
export const registerCheckLabels = { OUTDATED: '版本不一致', UNSEALED: '未盖章', CORRECTION: '更正' } as const;
export type RegisterCheck = keyof typeof registerCheckLabels;

const day = z.string().refine(isCalendarDay).optional().catch(undefined);

/** What the address of the register says; anything else in it is ignored. */
export const registerFilter = z.object({
  batch: z.uuid().optional().catch(undefined),
  /** Part of the name of an organisation, or its pinyin initials. */
  name: z.string().trim().max(50).default('').catch(''),
  /** First and last 收到日. */
  from: day,
  until: day,
  check: z
    .enum(Object.keys(registerCheckLabels) as RegisterCheck[])
    .optional()
    .catch(undefined),
  /** Line at the end of the page before. */
  after: z.uuid().optional().catch(undefined),
});
export type RegisterFilter = z.output<typeof registerFilter>;

/** The filter as the query of an address, without what is empty. */
export function registerQuery(filter: Partial<RegisterFilter>): string {
  return new URLSearchParams(Object.entries(filter).filter(([, value]) => value) as [string, string][]).toString();
}
