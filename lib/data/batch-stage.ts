import 'server-only';
import type { CandidateState } from '@/lib/domain/lifecycle';
import type { BatchStageFacts } from '@/lib/domain/nomination/batch-stage';
import { today } from '@/lib/platform/clock';
import { db, type Transaction } from '@/lib/platform/database';
import type { BatchView } from './batch';
import { deadlineOf } from './workday';

/** What decides whether this batch may take its next step, for the page and, in its transaction, for the command. */
export async function batchStageFacts(
  batch: Pick<BatchView, 'id' | 'deadlineOn'>,
  opinion = '',
  client: Transaction = db,
): Promise<BatchStageFacts> {
  return {
    today: today(),
    deadlineOn: (await deadlineOf(batch.deadlineOn, client)).effectiveOn,
    hasNotice:
      (await client.notice.count({ where: { batchId: batch.id, publishedAt: { not: null }, withdrawnAt: null } })) > 0,
    counts: await countNominees(batch.id, client),
    opinion,
  };
}

/** Nominees of a batch by state. */
async function countNominees(
  batchId: string,
  client: Transaction = db,
): Promise<Partial<Record<CandidateState, number>>> {
  const groups = await client.candidate.groupBy({ by: ['state'], where: { batchId }, _count: true });
  return Object.fromEntries(groups.map(({ state, _count }) => [state, _count]));
}
