import 'server-only';
import type { MachineName } from '@/lib/domain/lifecycle';
import { db } from '@/lib/platform/database';

/** One step of a record's history, oldest first. */
export interface TimelineStep {
  id: string;
  event: string;
  fromState: string;
  toState: string;
  actorName: string;
  opinion: string;
  /** ISO instant */
  at: string;
}

/** Every transition of one record: who, when, what, why. */
export async function readTimeline(machine: MachineName, entityId: string): Promise<TimelineStep[]> {
  const rows = await db.transition.findMany({ where: { machine, entityId }, orderBy: { id: 'asc' } });
  return rows.map(({ id, event, fromState, toState, actorName, opinion, at }) => ({
    id: String(id),
    event,
    fromState,
    toState,
    actorName,
    opinion,
    at: at.toISOString(),
  }));
}
