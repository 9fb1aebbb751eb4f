import type { FindingVerdict } from '../finding';
import type { SelectionChannel } from '../glossary';
import type { CandidateState } from '../lifecycle';

/** One line of the review queue, as a tuple: hundreds of them travel to the browser. */
export type QueueRow = readonly [
  id: string,
  name: string,
  organization: string,
  channel: SelectionChannel,
  state: CandidateState,
  /** ISO instant */
  submittedAt: string,
  /** The worst of the newest automatic findings; null before they are computed. */
  verdict: FindingVerdict | null,
  isLate: boolean,
  /** 代录: the office entered the nominee for the organisation. */
  hasProxy: boolean,
  /** Who reviews; null while nobody does. */
  reviewer: string | null,
  /** Working days since the submission. */
  waitingDays: number,
];
