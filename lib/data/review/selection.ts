import 'server-only';
import { type SelectionChannel, selectionChannels } from '@/lib/domain/glossary';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { db } from '@/lib/platform/database';
import { readDay } from '../stored-day';

/** A nominee whom 省社会组织党委 chooses, or has chosen. */
export interface SelectionCandidate {
  id: string;
  name: string;
  organizationName: string;
  channel: SelectionChannel;
  state: CandidateState;
  result: { reason: string; meeting: string; decidedOn: string } | null;
}

const selectionStates: CandidateState[] = ['QUALIFIED', 'SELECTED', 'RESERVE', 'NOT_SELECTED', 'TRAINED', 'APPOINTED'];

/** 招募 and 选派 nominees of a batch who came through 资格审查, by channel and in the order of submission. */
export async function readSelection(batchId: string): Promise<SelectionCandidate[]> {
  const rows = await db.candidate.findMany({
    where: { batchId, channel: { not: 'SELECTED_INTERNALLY' }, state: { in: selectionStates } },
    include: { organization: { select: { name: true } }, result: true },
    orderBy: [{ channel: 'asc' }, { submittedAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, name, channel, state, organization, result }) => ({
    id,
    name,
    organizationName: organization.name,
    channel: channel as SelectionChannel,
    state: state as CandidateState,
    result: result && { reason: result.reason, meeting: result.meeting, decidedOn: readDay(result.decidedOn) },
  }));
}

/** How many of each channel are chosen, filed, trained or appointed: what the targets are compared with (B07). */
export async function countChosen(batchId: string): Promise<Record<SelectionChannel, number>> {
  const rows = await db.candidate.groupBy({
    by: ['channel'],
    where: { batchId, state: { in: ['SELECTED', 'APPROVED_FILED', 'TRAINED', 'APPOINTED'] } },
    _count: true,
  });
  const counts = new Map(rows.map(({ channel, _count }) => [channel, _count]));
  return Object.fromEntries(selectionChannels.map((channel) => [channel, counts.get(channel) ?? 0])) as Record<
    SelectionChannel,
    number
  >;
}
