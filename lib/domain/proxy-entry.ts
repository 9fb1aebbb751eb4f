import { z } from 'zod';
import { formatDay } from './calendar-day';
import { calendarDay } from './day-field';
import type { Reason } from './decision';

/** 代录 of a nominee, as everybody sees it who sees the nominee. */
export interface ProxyMark {
  /** 来件: which letter or e-mail */
  source: string;
  /** Its day, `yyyy-MM-dd` */
  sourceOn: string;
  byName: string;
  /** ISO instant */
  at: string;
  /** Who of the organisation took the form over; null while the office writes it. */
  takenOverByName: string | null;
  /** ISO instant */
  takenOverAt: string | null;
}

export const proxyLabel = '代录';

/** What the office says about the letter or e-mail from which it types. */
export const proxySource = z.object({
  proxySource: z.string().trim().max(200, '请控制在200字以内').optional(),
  proxySourceOn: z.preprocess((value) => value || null, calendarDay.nullish()),
});
export type ProxySource = z.output<typeof proxySource>;

const clause = '通知 二';

/** What is missing in the note on the source; nobody is entered for an organisation without one (「电子版材料发至工作邮箱」). */
export function proxySourceProblems({ proxySource: source, proxySourceOn }: ProxySource, today: string): Reason[] {
  const reasons: Reason[] = [];
  if (!source) {
    const message = '请写明依据的来件，如“6月3日电子邮件”';
    reasons.push({ code: 'NO_SOURCE', message, clause, field: 'proxySource' });
  }
  if (!proxySourceOn) {
    reasons.push({ code: 'NO_SOURCE', message: '请填写来件日期', clause, field: 'proxySourceOn' });
  } else if (proxySourceOn > today) {
    reasons.push({ code: 'SOURCE_IN_FUTURE', message: '来件日期不能晚于今天', clause, field: 'proxySourceOn' });
  }
  return reasons;
}

/**
 * What an exported 名册 says of its 代录 nominees, one line a letter.
 * @param marks of the nominees in the order of the 名册
 */
export function proxyRemarks(marks: readonly (ProxyMark | null)[]): string[] {
  const rows = new Map<string, number[]>();
  marks.forEach((mark, index) => {
    if (!mark) return;
    const source = describeSource(mark);
    rows.set(source, [...(rows.get(source) ?? []), index + 1]);
  });
  return [...rows].map(([source, numbers]) => `注：序号${numbers.join('、')}由党群工作处${proxyLabel}，${source}`);
}

/** 来件：6月3日电子邮件（2026年6月3日收） */
export function describeSource({ source, sourceOn }: Pick<ProxyMark, 'source' | 'sourceOn'>): string {
  return `来件：${source}（${formatDay(sourceOn)}收）`;
}
