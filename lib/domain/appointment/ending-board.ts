import { z } from 'zod';
import { daysBetween } from '../calendar-day';
import { selectionChannels } from '../glossary';
import { endsWithin, type RosterLine } from './instructor-roster';

/** Tabs of the board: ending within so many days, or over without a renewal. */
export const endingDues = ['90', '60', '30', 'EXPIRED'] as const;
export type EndingDue = (typeof endingDues)[number];
export const endingDueLabels: Record<EndingDue, string> = {
  '90': '90日内届满',
  '60': '60日内届满',
  '30': '30日内届满',
  EXPIRED: '已届满',
};

/** What the address of the board says; anything else in it is ignored. */
export const endingFilter = z.object({
  due: z.enum(endingDues).default('90').catch('90'),
  channel: z.enum(selectionChannels).optional().catch(undefined),
  unit: z.string().trim().max(50).default('').catch(''),
});
export type EndingFilter = z.infer<typeof endingFilter>;

export function endingQuery(filter: Partial<EndingFilter>): string {
  const entries = Object.entries(filter).filter(([key, value]) => value && !(key === 'due' && value === '90'));
  return new URLSearchParams(entries as [string, string][]).toString();
}

/** Whether a line stands under a tab. */
function isDue(line: RosterLine, due: EndingDue, today: string): boolean {
  return due === 'EXPIRED' ? line.state === 'EXPIRED' && !line.isFollowed : endsWithin(line, Number(due), today);
}

export interface EndingBoard {
  /** Of the chosen tab, the soonest first */
  lines: (RosterLine & { daysLeft: number })[];
  counts: Record<EndingDue, number>;
}

/** 届满看板: who must be renewed or let go, and until when (方案 二（三）). */
export function endingBoard(lines: readonly RosterLine[], { due, channel, unit }: EndingFilter, today: string) {
  const chosen = lines.filter((line) => (!channel || line.channel === channel) && (!unit || line.unit.key === unit));
  const under = (tab: EndingDue) => chosen.filter((line) => isDue(line, tab, today));
  const board: EndingBoard = {
    lines: under(due)
      .toSorted((a, b) => a.endsOn.localeCompare(b.endsOn))
      .map((line) => ({ ...line, daysLeft: daysBetween(today, line.endsOn) })),
    counts: {
      '90': under('90').length,
      '60': under('60').length,
      '30': under('30').length,
      EXPIRED: under('EXPIRED').length,
    },
  };
  return board;
}
