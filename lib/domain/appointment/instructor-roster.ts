import { z } from 'zod';
import { addDays } from '../calendar-day';
import { instructorStateLabels, type SelectionChannel, selectionChannels } from '../glossary';
import { type InstructorState, instructorStates } from '../lifecycle';
import { regulation } from '../regulation';
import type { TermDates } from './term';

/** 花名册 line: a person with the term that counts today. Personal data is masked before it comes here. */
export interface RosterLine extends TermDates {
  personId: string;
  termId: string;
  name: string;
  /** Pinyin initials of the name */
  initials: string;
  /** MALE or FEMALE; empty when unknown */
  sex: string;
  channel: SelectionChannel;
  /** 管理单位 (方案 四（二）): key for filters, name for people */
  unit: { key: string; name: string };
  /** 推荐单位 */
  organizationName: string;
  organizationInitials: string;
  region: string;
  /** 工作单位及现任职务 */
  post: string;
  /** 138****5678 */
  phone: string;
  hasPhoto: boolean;
  letterNumber: string;
  /** As of today, whether or not the daily job has run */
  state: InstructorState;
  /** A renewed term follows. */
  isFollowed: boolean;
  /** A change waits for its decision. */
  hasOpenChange: boolean;
}

/** 在聘 or 暂停: who has a term today. */
const inOfficeStates: readonly InstructorState[] = ['ACTIVE', 'SUSPENDED'];

/** State as of a day: the term is over on the day after its last, even before anything has run (方案 二（三）). */
export function stateOn(term: { state: InstructorState; endsOn: string }, today: string): InstructorState {
  return inOfficeStates.includes(term.state) && term.endsOn < today ? 'EXPIRED' : term.state;
}

/** Of the terms of one person, the one that counts today: the last that has begun, else the first to begin. */
export function currentTerm<Term extends { startsOn: string; state: InstructorState }>(
  terms: readonly Term[],
  today: string,
): Term | undefined {
  const standing = terms.filter(({ state }) => state !== 'VOIDED');
  const sorted = standing.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
  return sorted.filter(({ startsOn }) => startsOn <= today).at(-1) ?? sorted[0];
}

/** Days before the end at which somebody should see to it: 90, 60, 30. */
export const endingWindows = regulation.reminderDaysBeforeTermEnd.value;

const text = z.string().trim().max(50).default('').catch('');

/** What the address of the roster says; anything else in it is ignored. */
export const rosterFilter = z.object({
  state: z
    .enum(['IN_OFFICE', 'CHANGE_OPEN', 'ALL', ...instructorStates])
    .default('IN_OFFICE')
    .catch('IN_OFFICE'),
  channel: z.enum(selectionChannels).optional().catch(undefined),
  unit: text,
  region: text,
  /** Part of the name of the nominating organisation, or its pinyin initials. */
  organization: text,
  /** Part of the instructor's name, or its pinyin initials. */
  name: text,
  /** The term ends within so many days from today. */
  within: z.coerce
    .number()
    .refine((days) => endingWindows.some((window) => window === days))
    .optional()
    .catch(undefined),
});
export type RosterFilter = z.infer<typeof rosterFilter>;

/** The filter as the query of an address, without what is default. */
export function rosterQuery(filter: Partial<RosterFilter>): string {
  const entries = Object.entries(filter)
    .filter(([key, value]) => value && !(key === 'state' && value === 'IN_OFFICE'))
    .map(([key, value]) => [key, String(value)]);
  return new URLSearchParams(entries as [string, string][]).toString();
}

/** Address of a page of a filtered list; undefined where there is no such page. */
export function rosterHref(address: string, filter: RosterFilter, page: number | null): string | undefined {
  if (page === null) return undefined;
  const query = new URLSearchParams(rosterQuery(filter));
  query.set('page', String(page));
  return `${address}?${query}`;
}

/** Lines that a filter lets through, in the order in which they came. */
export function filterRoster(lines: readonly RosterLine[], filter: RosterFilter, today: string): RosterLine[] {
  const { channel, unit, region, organization, name, within } = filter;
  return lines.filter(
    (line) =>
      hasState(line, filter.state) &&
      (!channel || line.channel === channel) &&
      (!unit || line.unit.key === unit) &&
      (!region || line.region === region) &&
      (!organization || matches(organization, line.organizationName, line.organizationInitials)) &&
      (!name || matches(name, line.name, line.initials)) &&
      (within === undefined || endsWithin(line, within, today)),
  );
}

function hasState({ state, hasOpenChange }: RosterLine, wanted: RosterFilter['state']): boolean {
  if (wanted === 'CHANGE_OPEN') return hasOpenChange;
  return wanted === 'ALL' || (wanted === 'IN_OFFICE' ? inOfficeStates.includes(state) : state === wanted);
}

function matches(search: string, words: string, initials: string): boolean {
  return words.includes(search) || initials.startsWith(search.toLowerCase());
}

/** Whether a term that nothing follows ends within so many days. */
export function endsWithin(line: Pick<RosterLine, 'state' | 'endsOn' | 'isFollowed'>, days: number, today: string) {
  const isStanding = inOfficeStates.includes(line.state) && !line.isFollowed;
  return isStanding && line.endsOn >= today && line.endsOn <= addDays(today, days);
}

/** 状态 to choose from, the common ones first. */
export const rosterStateOptions: readonly { value: RosterFilter['state']; label: string }[] = [
  { value: 'IN_OFFICE', label: '在聘（含暂停）' },
  { value: 'CHANGE_OPEN', label: '聘期变动待决定' },
  ...instructorStates
    .filter((state) => state !== 'VOIDED')
    .map((state) => ({ value: state, label: instructorStateLabels[state] })),
  { value: 'ALL', label: '全部' },
];

const PAGE = 50;

/** Fifty lines of the list; a page that does not exist is the first. */
export function rosterPage<Line>(lines: readonly Line[], asked: unknown) {
  const count = Math.max(1, Math.ceil(lines.length / PAGE));
  const wanted = Number(asked);
  const number = Number.isInteger(wanted) && wanted >= 1 && wanted <= count ? wanted : 1;
  return {
    lines: lines.slice((number - 1) * PAGE, number * PAGE),
    previous: number > 1 ? number - 1 : null,
    next: number < count ? number + 1 : null,
  };
}
