import 'server-only';
import { type QueueFilter, statesOf } from '@/lib/domain/review/queue-filter';
import type { QueueRow } from '@/lib/domain/review/queue-row';
import { db } from '@/lib/platform/database';
import { Prisma } from '@/prisma/generated/client';

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
}

/** One page of the queue, the oldest submission first; by key, so that the last page costs as much as the first. */
export async function readQueue(filter: QueueFilter, size = pageSize): Promise<QueuePage> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT c.id, c.name, o.name AS organization, c.channel, c.state, c."submittedAt", c."isLate", f.verdict,
      EXISTS (SELECT FROM "ProxyEntry" p WHERE p."candidateId" = c.id) AS "hasProxy"
    FROM "Candidate" c
    JOIN "Organization" o ON o.id = c."organizationId"
    LEFT JOIN LATERAL (
      SELECT CASE WHEN bool_or(verdict = 'FAIL') THEN 'FAIL'
                  WHEN bool_or(verdict = 'NEED_EVIDENCE') THEN 'NEED_EVIDENCE'
                  WHEN bool_or(verdict = 'PASS') THEN 'PASS' END AS verdict
      FROM "Finding" newest
      WHERE newest."candidateId" = c.id AND newest."versionId" = c."currentVersionId" AND newest."computedAt" = (
        SELECT max("computedAt") FROM "Finding" WHERE "candidateId" = c.id AND "versionId" = c."currentVersionId")
    ) f ON true
    WHERE ${conditions(filter)} AND ${afterKey(filter.after)}
    ORDER BY c."submittedAt", c.id
    LIMIT ${size + 1}`;
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return {
    rows: page.map(asTuple),
    next: rows.length > size && last ? `${last.submittedAt.toISOString()}_${last.id}` : null,
    count: await countQueue(filter),
  };
}

/** The nominee who comes after this one under the same filter, else the first; null when nobody else is left. */
export async function readNextInQueue(
  filter: QueueFilter,
  current: { id: string; submittedAt: string },
): Promise<string | null> {
  const others = Prisma.sql`${conditions(filter)} AND c.id <> ${current.id}::uuid`;
  const [next] = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM "Candidate" c JOIN "Organization" o ON o.id = c."organizationId"
    WHERE ${others}
    ORDER BY (c."submittedAt", c.id) <= (${current.submittedAt}::timestamptz, ${current.id}::uuid), c."submittedAt", c.id
    LIMIT 1`;
  return next?.id ?? null;
}

async function countQueue(filter: QueueFilter): Promise<number> {
  const [row] = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM (
      SELECT 1 FROM "Candidate" c JOIN "Organization" o ON o.id = c."organizationId"
      WHERE ${conditions(filter)} LIMIT ${countLimit + 1}) AS bounded`;
  return Number(row?.count ?? 0);
}

function conditions(filter: QueueFilter): Prisma.Sql {
  const wanted = [
    Prisma.sql`c.state = ANY(${[...statesOf(filter)]})`,
    Prisma.sql`c."submittedAt" IS NOT NULL AND c."currentVersionId" IS NOT NULL`,
  ];
  if (filter.batch) wanted.push(Prisma.sql`c."batchId" = ${filter.batch}::uuid`);
  if (filter.channel) wanted.push(Prisma.sql`c.channel = ${filter.channel}`);
  if (filter.name) {
    wanted.push(
      Prisma.sql`(strpos(c.name, ${filter.name}) > 0 OR starts_with(c.initials, ${filter.name.toLowerCase()}))`,
    );
  }
  if (filter.organization) {
    const { organization } = filter;
    wanted.push(
      Prisma.sql`(strpos(o.name, ${organization}) > 0 OR starts_with(o.initials, ${organization.toLowerCase()}))`,
    );
  }
  return Prisma.join(wanted, ' AND ');
}

function afterKey(after: string | undefined): Prisma.Sql {
  if (!after) return Prisma.sql`true`;
  const [at, id] = after.split('_');
  return Prisma.sql`(c."submittedAt", c.id) > (${at}::timestamptz, ${id}::uuid)`;
}

function asTuple(row: Row): QueueRow {
  const { id, name, organization, channel, state, submittedAt, verdict, isLate, hasProxy } = row;
  return [id, name, organization, channel, state, submittedAt.toISOString(), verdict, isLate, hasProxy] as QueueRow;
}
