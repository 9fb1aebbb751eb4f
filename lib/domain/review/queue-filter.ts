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
