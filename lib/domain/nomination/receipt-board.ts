import { z } from 'zod';
import type { BatchState } from '../lifecycle';
import {
  type ElectronicLeg,
  electronicLeg,
  isComplete,
  type PaperCount,
  type PaperLeg,
  paperLeg,
} from './package-legs';

/** What is stored of one organisation in one batch. */
export interface BoardFacts {
  organizationId: string;
  organizationName: string;
  /** Whether the notice of the batch was sent to the organisation. */
  isNotified: boolean;
  /** ISO instant at which somebody first opened it. */
  openedAt: string | null;
  receiptNumber: string | null;
  /** ISO instant of the first submission. */
  submittedAt: string | null;
  /** How many forms lie in the drawer, with the office, and sent back. */
  drafts: number;
  held: number;
  returned: number;
  /** Forms that came, or ask to come, after the deadline. */
  late: number;
  /** Nominees whom the office entered for the organisation. */
  proxied: number;
  paper: PaperCount;
  requiredCopies: number;
  /** Day of the last 催办, `yyyy-MM-dd`. */
  remindedOn: string | null;
  /** How often the organisation wanted somebody whom another one had nominated. */
  duplicates: number;
}

export interface BoardRow extends BoardFacts {
  electronicLeg: ElectronicLeg;
  paperLeg: PaperLeg;
  isComplete: boolean;
}

export function boardRow(facts: BoardFacts): BoardRow {
  const electronic = electronicLeg(facts);
  return {
    ...facts,
    electronicLeg: electronic,
    paperLeg: paperLeg(facts.paper, facts.requiredCopies),
    isComplete: isComplete(electronic, facts.paper, facts.requiredCopies),
  };
}

/** How far organisations have come; one of them can stand in several lists. */
const stages = {
  EXPECTED: ['应报单位', () => true],
  OPENED: ['已阅通知', (row) => row.openedAt !== null],
  DRAFTING: ['填报中', (row) => row.drafts > 0 && row.electronicLeg === 'NOT_REPORTED'],
  UNREPORTED: ['未提交', (row) => row.electronicLeg === 'NOT_REPORTED'],
  REPORTED: ['已提交', (row) => row.held > 0],
  RETURNED: ['退回修改', (row) => row.electronicLeg === 'RETURNED'],
  LATE: ['逾期', (row) => row.late > 0],
  PAPER_DUE: ['纸质待补', (row) => row.electronicLeg === 'REPORTED' && !row.isComplete],
  PAPER_ARRIVED: ['纸质已到', (row) => row.paperLeg !== 'MISSING'],
  OUTDATED: ['版本不一致', (row) => row.paper.isOutdated],
  COMPLETE: ['报送齐全', (row) => row.isComplete],
  DUPLICATE: ['重复推荐', (row) => row.duplicates > 0],
  PROXIED: ['代录', (row) => row.proxied > 0],
} as const satisfies Record<string, readonly [label: string, (row: BoardRow) => boolean]>;
export type BoardStage = keyof typeof stages;
export const boardStages = Object.keys(stages) as BoardStage[];
export const boardStageLabels = Object.fromEntries(boardStages.map((stage) => [stage, stages[stage][0]])) as Record<
  BoardStage,
  string
>;

/** What the address of the board says; anything else in it is ignored. */
export const boardFilter = z.object({
  batch: z.uuid().optional().catch(undefined),
  stage: z.enum(boardStages).default('EXPECTED').catch('EXPECTED'),
  /** Part of the name of an organisation, or its pinyin initials. */
  name: z.string().trim().max(50).default('').catch(''),
  /** Organisation at the end of the page before. */
  after: z.uuid().optional().catch(undefined),
});
export interface BoardFilter {
  batch?: string;
  stage: BoardStage;
  name: string;
  after?: string;
}

/** The batch that was asked for, else the one that takes nominations now, else the first. */
export function chosenBatch<Batch extends { id: string; state: BatchState }>(
  batches: readonly Batch[],
  id: string | undefined,
): Batch | undefined {
  return batches.find((batch) => batch.id === id) ?? batches.find(({ state }) => state === 'OPEN') ?? batches[0];
}

/** The filter as the query of an address, without what is default. */
export function boardQuery(filter: Partial<BoardFilter>): string {
  const entries = Object.entries(filter).filter(([key, value]) => value && !(key === 'stage' && value === 'EXPECTED'));
  return new URLSearchParams(entries as [string, string][]).toString();
}

export function rowsOf(rows: readonly BoardRow[], stage: BoardStage): BoardRow[] {
  return rows.filter(stages[stage][1]);
}

/** How many organisations stand in each list: the very rows that `rowsOf` gives. */
export function countStages(rows: readonly BoardRow[]): Record<BoardStage, number> {
  return Object.fromEntries(boardStages.map((stage) => [stage, rowsOf(rows, stage).length])) as Record<
    BoardStage,
    number
  >;
}

export const boardPageSize = 50;

/**
 * One page of a list.
 * @param rows of the whole batch in their order, so that the place of `after` is known even if it left the list
 * @returns `next`: value of `after` for the next page; null on the last
 */
export function boardPage(rows: readonly BoardRow[], { stage, after }: Pick<BoardFilter, 'stage' | 'after'>) {
  const from = after ? rows.findIndex(({ organizationId }) => organizationId === after) + 1 : 0;
  const rest = rowsOf(rows.slice(from), stage);
  const page = rest.slice(0, boardPageSize);
  return { rows: page, next: rest.length > page.length ? (page.at(-1)?.organizationId ?? null) : null };
}

/** What an organisation can be reminded of, and of whom it holds. */
export const reminderKinds = ['SUBMISSION', 'PAPER'] as const;
export type ReminderKind = (typeof reminderKinds)[number];
export const reminderLabels: Record<ReminderKind, string> = {
  SUBMISSION: '催办未提交单位',
  PAPER: '催交纸质材料',
};
export const remindedStages: Record<ReminderKind, BoardStage> = { SUBMISSION: 'UNREPORTED', PAPER: 'PAPER_DUE' };
