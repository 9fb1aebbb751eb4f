import 'server-only';
import type { Transaction } from '@/lib/platform/database';
import { notFound } from './command';

/** The nominee, locked until the transaction ends: whoever comes second sees what the first one did. */
export async function lockCandidate(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Candidate" WHERE id = ${id}::uuid FOR UPDATE`;
  const candidate = await tx.candidate.findUnique({ where: { id }, include: { batch: true, proxy: true } });
  return candidate ?? notFound();
}

/** Several nominees, locked in the order of their ids so that two clerks never wait for each other in a circle. */
export async function lockCandidates(tx: Transaction, ids: string[]) {
  await tx.$queryRaw`SELECT 1 FROM "Candidate" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
  const candidates = await tx.candidate.findMany({
    where: { id: { in: ids } },
    include: { currentVersion: { select: { contentHash: true } } },
    orderBy: [{ channel: 'asc' }, { submittedAt: 'asc' }, { id: 'asc' }],
  });
  return candidates.length === new Set(ids).size ? candidates : notFound();
}

/** The batch, locked until the transaction ends. */
export async function lockBatch(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Batch" WHERE id = ${id}::uuid FOR UPDATE`;
  return (await tx.batch.findUnique({ where: { id } })) ?? notFound();
}

/** The selection meeting, locked until the transaction ends. Members who vote share the lock; whoever decides does not. */
export async function lockMeeting(tx: Transaction, id: string, isShared = false) {
  if (isShared) await tx.$queryRaw`SELECT 1 FROM "Meeting" WHERE id = ${id}::uuid FOR SHARE`;
  else await tx.$queryRaw`SELECT 1 FROM "Meeting" WHERE id = ${id}::uuid FOR UPDATE`;
  const meeting = await tx.meeting.findUnique({ where: { id }, include: { batch: true } });
  return meeting ?? notFound();
}

/** Next number of a gapless yearly series; its row stays locked until the transaction ends. */
export async function takeNumber(tx: Transaction, series: string, year: number): Promise<number> {
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO "NumberSeries" (series, year, last) VALUES (${series}, ${year}, 1)
    ON CONFLICT (series, year) DO UPDATE SET last = "NumberSeries".last + 1 RETURNING last`;
  if (!row) throw new Error(`no number from series ${series}`);
  return row.last;
}
