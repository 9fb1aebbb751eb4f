import 'server-only';
import { z } from 'zod';
import type { CandidateEvent } from '@/lib/domain/lifecycle';
import type { Actor } from '@/lib/domain/permissions';
import { secondsToUndo, undoableEvents } from '@/lib/domain/review/undo';
import { now } from '@/lib/platform/clock';
import { db, type Transaction } from '@/lib/platform/database';

/** Commands whose verdicts can be undone, and what they answer. */
const verdictCommands = ['review.qualifyCandidate', 'review.disqualifyCandidate', 'review.approveCandidates'];
const answer = z.union([
  z.object({ candidateId: z.uuid() }).transform(({ candidateId }) => [candidateId]),
  z.object({ candidateIds: z.array(z.uuid()) }).transform(({ candidateIds }) => candidateIds),
]);

/** The verdicts of one request: it is named by its idempotency key, which only its sender knows. */
export interface VerdictRequest {
  candidateIds: string[];
  decidedAt: Date;
}

export async function findVerdictRequest(
  { accountId }: Pick<Actor, 'accountId'>,
  key: string,
  client: Transaction = db,
): Promise<VerdictRequest | null> {
  const row = await client.idempotencyKey.findUnique({ where: { accountId_key: { accountId, key } } });
  const isVerdict = row && verdictCommands.includes(row.command);
  const read = answer.safeParse(isVerdict ? row.response : null);
  return row && read.success ? { candidateIds: read.data, decidedAt: row.createdAt } : null;
}

export interface Undoable {
  key: string;
  event: CandidateEvent;
  names: string[];
  secondsLeft: number;
}

/** What this person decided a moment ago and can still undo; null when there is nothing, or it is too late. */
export async function readUndoable(actor: Actor, key: unknown): Promise<Undoable | null> {
  if (typeof key !== 'string') return null;
  const request = await findVerdictRequest(actor, key);
  const secondsLeft = request ? secondsToUndo(request.decidedAt, now()) : 0;
  if (!request || secondsLeft === 0) return null;
  const [last] = await db.transition.findMany({
    where: { machine: 'CANDIDATE', entityId: { in: request.candidateIds }, event: { in: [...undoableEvents] } },
    orderBy: { id: 'desc' },
    take: 1,
  });
  const candidates = await db.candidate.findMany({
    where: { id: { in: request.candidateIds }, state: last?.toState },
    select: { name: true },
  });
  if (!last || candidates.length === 0) return null;
  return { key, event: last.event as CandidateEvent, names: candidates.map(({ name }) => name), secondsLeft };
}
