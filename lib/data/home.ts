import 'server-only';
import { daysLeft, deadlinePhrase } from '@/lib/domain/deadline';
import type { BatchState, CandidateState } from '@/lib/domain/lifecycle';
import { type Actor, can } from '@/lib/domain/permissions';
import { type StateCount, type Todo, todosFrom } from '@/lib/domain/todo';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import type { Prisma } from '@/prisma/generated/client';
import { currentBatches } from './batch';
import { authoredBy } from './nomination/scope';
import { standingTodos } from './standing-todos';
import { deadlineOf } from './workday';

export interface CurrentBatch {
  id: string;
  title: string;
  state: BatchState;
  /** The day that counts, `yyyy-MM-dd`. */
  deadlineOn: string;
  /** 还有 8 天, while organisations can nominate; else empty. */
  timeLeft: string;
}

/** What waits for this person: forms that he writes, and decisions that are his. */
export async function readTodos(actor: Actor): Promise<Todo[]> {
  const current: Prisma.CandidateWhereInput = { batch: { state: { not: 'ARCHIVED' } } };
  const own = { AND: [current, authoredBy(actor)] };
  const [ownCounts, otherCounts] = await Promise.all([
    countStates(own, true),
    can(actor, 'review.read') ? countStates({ AND: [current, { NOT: authoredBy(actor) }] }, false) : [],
  ]);
  const todos = todosFrom([...ownCounts, ...otherCounts], (ability) => can(actor, ability));
  return [...todos, ...(await standingTodos(actor))];
}

async function countStates(where: Prisma.CandidateWhereInput, isOwn: boolean): Promise<StateCount[]> {
  const rows = await db.candidate.groupBy({ by: ['state', 'channel'], where, _count: true });
  return rows.map(({ state, channel, _count }) => ({
    state: state as CandidateState,
    isInternal: channel === 'SELECTED_INTERNALLY',
    isOwn,
    count: _count,
  }));
}

/** Batches in which something is going on, with the time that is left. */
export async function readCurrentBatches(actor: Actor): Promise<CurrentBatch[]> {
  if (!can(actor, 'batch.read')) return [];
  const batches = await currentBatches(actor);
  return Promise.all(
    batches.map(async ({ id, title, state, deadlineOn }) => {
      const { effectiveOn } = await deadlineOf(deadlineOn);
      const timeLeft = state === 'OPEN' ? deadlinePhrase(daysLeft(effectiveOn, now())) : '';
      return { id, title, state, deadlineOn: effectiveOn, timeLeft };
    }),
  );
}
