import 'server-only';
import { shanghaiDay } from '@/lib/domain/deadline';
import type { CandidateState } from '@/lib/domain/lifecycle';
import type { QueueFilter } from '@/lib/domain/review/queue-filter';
import type { QueueRow } from '@/lib/domain/review/queue-row';
import { db } from '@/lib/platform/database';
import { Prisma } from '@/prisma/generated/client';
import { workdaysSince } from '../workday';
import { conditions, type Reader } from './queue-conditions';

const pageSize = 50;
/** Counting stops here: nobody needs to know whether it is 20,000 or 20,001. */
export const countLimit = 1000;

export interface QueuePage {
  rows: QueueRow[];
  /** Value of `after` for the next page; null on the last. */
  next: string | null;
  /** At most `countLimit` + 1, which means more. */
  count: number;
}

interface Row {
  id: string;
  name: string;
  organization: string;
  channel: string;
  state: string;
  submittedAt: Date;
  verdict: string | null;
  isLate: boolean;
  hasProxy: boolean;
  reviewer: string | null;
}

/** One page of the queue, the oldest submission first; by key, so that the last page costs as much as the first. */
export async function readQueue(reader: Reader, filter: QueueFilter, size = pageSize): Promise<QueuePage> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT c.id, c.name, o.name AS organization, c.channel, c.state, c."submittedAt", c."isLate", f.verdict,
      EXISTS (SELECT FROM "ProxyEntry" p WHERE p."candidateId" = c.id) AS "hasProxy", a."reviewerName" AS reviewer
    FROM "Candidate" c
    JOIN "Organization" o ON o.id = c."organizationId"
    LEFT JOIN "ReviewAssignment" a ON a."candidateId" = c.id
    LEFT JOIN LATERAL (
      SELECT CASE WHEN bool_or(verdict = 'FAIL') THEN 'FAIL'
                  WHEN bool_or(verdict = 'NEED_EVIDENCE') THEN 'NEED_EVIDENCE'
                  WHEN bool_or(verdict = 'PASS') THEN 'PASS' END AS verdict
      FROM "Finding" newest
      WHERE newest."candidateId" = c.id AND newest."versionId" = c."currentVersionId" AND newest."computedAt" = (
        SELECT max("computedAt") FROM "Finding" WHERE "candidateId" = c.id AND "versionId" = c."currentVersionId")
    ) f ON true
    WHERE ${conditions(reader, filter)} AND ${afterKey(filter.after)}
    ORDER BY c."submittedAt", c.id
    LIMIT ${size + 1}`;
  const page = rows.slice(0, size);
  const last = page.at(-1);
  const ages = await workdaysSince(page.map(({ submittedAt }) => shanghaiDay(submittedAt)));
  return {
    rows: page.map((row, index) => asTuple(row, ages[index] ?? 0)),
    next: rows.length > size && last ? `${last.submittedAt.toISOString()}_${last.id}` : null,
    count: await countQueue(reader, filter),
  };
}

/** The nominee who comes after this one under the same filter, else the first; null when nobody else is left. */
export async function readNextInQueue(
  reader: Reader,
  filter: QueueFilter,
  current: { id: string; submittedAt: string },
): Promise<string | null> {
  const others = Prisma.sql`${conditions(reader, filter)} AND c.id <> ${current.id}::uuid`;
  const [next] = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM "Candidate" c JOIN "Organization" o ON o.id = c."organizationId"
    LEFT JOIN "ReviewAssignment" a ON a."candidateId" = c.id
    WHERE ${others}
    ORDER BY (c."submittedAt", c.id) <= (${current.submittedAt}::timestamptz, ${current.id}::uuid), c."submittedAt", c.id
    LIMIT 1`;
  return next?.id ?? null;
}

/** How many wait for 受理, 信息审核 and 资格审查, of the batch and the reviewer that are looked at. */
export async function readStageCounts(reader: Reader, { batch, reviewer }: QueueFilter) {
  const countIn = (state: CandidateState) => countQueue(reader, { batch, reviewer, state, organization: '', name: '' });
  const [SUBMITTED, ACCEPTED, FORMAL_CHECKED] = await Promise.all([
    countIn('SUBMITTED'),
    countIn('ACCEPTED'),
    countIn('FORMAL_CHECKED'),
  ]);
  return { SUBMITTED, ACCEPTED, FORMAL_CHECKED };
}

/** How many there are under a filter, at most `countLimit` + 1. */
async function countQueue(reader: Reader, filter: QueueFilter): Promise<number> {
  const [row] = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM (
      SELECT 1 FROM "Candidate" c JOIN "Organization" o ON o.id = c."organizationId"
      LEFT JOIN "ReviewAssignment" a ON a."candidateId" = c.id
      WHERE ${conditions(reader, filter)} LIMIT ${countLimit + 1}) AS bounded`;
  return Number(row?.count ?? 0);
}

function afterKey(after: string | undefined): Prisma.Sql {
  if (!after) return Prisma.sql`true`;
  const [at, id] = after.split('_');
  return Prisma.sql`(c."submittedAt", c.id) > (${at}::timestamptz, ${id}::uuid)`;
}

function asTuple(row: Row, waitingDays: number): QueueRow {
  const { id, name, organization, channel, state, verdict, isLate, hasProxy, reviewer } = row;
  const at = row.submittedAt.toISOString();
  return [id, name, organization, channel, state, at, verdict, isLate, hasProxy, reviewer, waitingDays] as QueueRow;
}
