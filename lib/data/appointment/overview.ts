import 'server-only';
import type { BatchState } from '@/lib/domain/lifecycle';
import type { Actor } from '@/lib/domain/permissions';
import { db } from '@/lib/platform/database';
import { listBatches } from '../batch';

/** How far a batch has come between decision and letter. */
export interface AppointmentOverview {
  batchId: string;
  title: string;
  state: BatchState;
  /** Chosen or filed, training not completed */
  awaitingTraining: number;
  trained: number;
  appointed: number;
}

const stages: BatchState[] = ['SELECTION', 'TRAINING', 'ISSUED', 'ARCHIVED'];

/** Batches that have come to 遴选 or further, newest first. */
export async function readAppointmentOverview(actor: Actor): Promise<AppointmentOverview[]> {
  const batches = (await listBatches(actor)).filter(({ state }) => stages.includes(state));
  const rows = await db.candidate.groupBy({
    by: ['batchId', 'state'],
    where: { batchId: { in: batches.map(({ id }) => id) } },
    _count: true,
  });
  const count = (batchId: string, states: string[]) =>
    rows
      .filter((row) => row.batchId === batchId && states.includes(row.state))
      .reduce((sum, row) => sum + row._count, 0);
  return batches.map(({ id, title, state }) => ({
    batchId: id,
    title,
    state,
    awaitingTraining: count(id, ['SELECTED', 'APPROVED_FILED']),
    trained: count(id, ['TRAINED']),
    appointed: count(id, ['APPOINTED']),
  }));
}
