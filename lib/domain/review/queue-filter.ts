import { z } from 'zod';
import { type SelectionChannel, selectionChannels } from '../glossary';
import { type CandidateState, candidateStates } from '../lifecycle';

/** Where the office has something to do: 待办 is what a reviewer opens the page for. */
export const pendingStates: readonly CandidateState[] = ['SUBMITTED', 'ACCEPTED', 'FORMAL_CHECKED'];
/** Everything that reached the office. */
export const receivedStates: readonly CandidateState[] = candidateStates.filter((state) => state !== 'DRAFT');

const text = z.string().trim().max(50).default('').catch('');

/** What the address of the queue says; anything else in it is ignored. */
export const queueFilter = z.object({
  batch: z.uuid().optional().catch(undefined),
  state: z
    .enum(['PENDING', 'ALL', ...candidateStates])
    .default('PENDING')
    .catch('PENDING'),
  channel: z.enum(selectionChannels).optional().catch(undefined),
  /** Part of the name of the nominating organisation, or its pinyin initials. */
  organization: text,
  /** Part of the nominee's name, or its pinyin initials. */
  name: text,
  /** Whose work it is: one's own, nobody's yet, or a colleague's (account id). */
  reviewer: z
    .union([z.enum(['ME', 'NONE']), z.uuid()])
    .optional()
    .catch(undefined),
  /** Only those in whose review a document is to be looked at, or a 特批 to be decided. */
  waits: z.enum(['ANSWER', 'EXCEPTION']).optional().catch(undefined),
  /** Those whom this reviewer put off, too. */
  snoozed: z.enum(['SHOW']).optional().catch(undefined),
  /** Last row of the page before: `<ISO instant>_<id>`. */
  after: z
    .string()
    .regex(/^[\d\-T:.]+Z_[0-9a-f-]{36}$/)
    .optional()
    .catch(undefined),
});
export interface QueueFilter {
  batch?: string;
  state: 'PENDING' | 'ALL' | CandidateState;
  channel?: SelectionChannel;
  organization: string;
  name: string;
  reviewer?: string;
  waits?: 'ANSWER' | 'EXCEPTION';
  snoozed?: 'SHOW';
  after?: string;
}

/** States that a filter means. */
export function statesOf({ state }: Pick<QueueFilter, 'state'>): readonly CandidateState[] {
  if (state === 'PENDING') return pendingStates;
  return state === 'ALL' ? receivedStates : [state];
}

/** The filter as the query of an address, without what is default: '' or `batch=…&state=…`. */
export function queueQuery(filter: Partial<QueueFilter>): string {
  const entries = Object.entries(filter).filter(([key, value]) => value && !(key === 'state' && value === 'PENDING'));
  return new URLSearchParams(entries as [string, string][]).toString();
}

/** Whether the list is one of work to do, from which 回避 and 暂缓 take nominees out; a search finds everybody. */
export function isWorkList({ state }: Pick<QueueFilter, 'state'>): boolean {
  return state === 'PENDING' || pendingStates.some((pending) => pending === state);
}

/** 常用筛选: a name that one gives to a query of the queue. */
export const savedView = z.object({
  name: z.string().trim().min(1, '请填写名称').max(20, '名称请控制在20字以内'),
  query: z.string().max(500).default(''),
});

/** A query as it may be stored: what makes no sense is gone, and so is the place on which page one was. */
export function tidyQuery(query: string): string {
  const { after: _after, ...kept } = queueFilter.parse(Object.fromEntries(new URLSearchParams(query)));
  return queueQuery(kept);
}
