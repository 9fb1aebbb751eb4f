import 'server-only';
import { daysLeft } from '@/lib/domain/deadline';
import type { BatchState } from '@/lib/domain/lifecycle';
import type { Actor } from '@/lib/domain/permissions';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { openBatches } from '../batch';
import { deadlineOf } from '../workday';
import { authoredBy } from './scope';

export interface OpenBatchView {
  id: string;
  title: string;
  documentNumber: string;
  state: BatchState;
  /** The day that counts, `yyyy-MM-dd`. */
  lastOn: string;
  /** Days left, counted in Guangdong; negative once it is over. */
  daysLeft: number;
  /** The actor's own nominees, and those of them who are sent. */
  ownCount: number;
  sentCount: number;
}

/** Batches that take nominees, the nearest deadline first, with how far the actor has come in each. */
export async function listOpenBatches(actor: Actor): Promise<OpenBatchView[]> {
  const batches = await openBatches();
  return Promise.all(
    batches.map(async ({ id, title, documentNumber, state, deadlineOn }) => {
      const own = await db.candidate.groupBy({
        by: ['state'],
        where: { AND: [authoredBy(actor), { batchId: id, state: { not: 'WITHDRAWN' } }] },
        _count: true,
      });
      const count = (rows: typeof own) => rows.reduce((sum, row) => sum + row._count, 0);
      const { effectiveOn } = await deadlineOf(deadlineOn);
      return {
        id,
        title,
        documentNumber,
        state,
        lastOn: effectiveOn,
        daysLeft: daysLeft(effectiveOn, now()),
        ownCount: count(own),
        sentCount: count(own.filter((row) => row.state !== 'DRAFT' && row.state !== 'RETURNED')),
      };
    }),
  );
}
