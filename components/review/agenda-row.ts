import type { ConflictKind, SelectionChannel } from '@/lib/domain/glossary';
import type { CandidateState } from '@/lib/domain/lifecycle';
import type { SelectionResult } from '@/lib/domain/review/selection';
import type { Tally } from '@/lib/domain/review/vote';

/** One nominee on the agenda, as the table shows it. */
export interface AgendaRow {
  id: string;
  candidateId: string;
  name: string;
  organizationName: string;
  channel: SelectionChannel;
  state: CandidateState;
  recused: readonly { memberName: string; kind: ConflictKind }[];
  /** Null while it is not counted, or nobody may see it yet. */
  tally: Tally | null;
  hasCarried: boolean;
  /** 中位数 of the points, where this person may see it. */
  median: number | null;
  result: SelectionResult | null;
  rank: number | null;
  reason: string;
}
