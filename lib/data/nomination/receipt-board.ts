import 'server-only';
import { type Arrival, countPaper } from '@/lib/domain/nomination/package-legs';
import { type BoardRow, boardRow } from '@/lib/domain/nomination/receipt-board';
import { db, pool } from '@/lib/platform/database';
import { Prisma } from '@/prisma/generated/client';
import { batchView } from '../batch';
import { contentHashOf, isHeld } from './paper-content';

interface Row {
  organizationId: string;
  organizationName: string;
  isNotified: boolean;
  openedAt: Date | null;
  receiptNumber: string | null;
  submittedAt: Date | null;
  drafts: number;
  held: number;
  returned: number;
  late: number;
  proxied: number;
  contentHash: string | null;
  arrivals: Arrival[];
  remindedOn: string | null;
  duplicates: number;
}

/**
 * Every organisation that was sent the notice of the batch, or nominates without it, in the order of initials; only
 * those that match the name, if one is given. There are some two thousand in the province: one statement, and what their
 * numbers mean is the domain's to say.
 */
export async function readBoard(batchId: string, name = ''): Promise<BoardRow[]> {
  const batch = await db.batch.findUniqueOrThrow({ where: { id: batchId } });
  const requiredCopies = batchView(batch).rules.paperCopies;
  const { text, values } = boardQuery(batchId, name);
  // Past Prisma, which takes nearly twice as long over so many rows.
  const { rows } = await pool.query<Row>(text, values);
  return rows.map(({ arrivals, contentHash, ...row }) =>
    boardRow({
      ...row,
      openedAt: row.openedAt?.toISOString() ?? null,
      submittedAt: row.submittedAt?.toISOString() ?? null,
      paper: countPaper(arrivals, contentHash),
      requiredCopies,
    }),
  );
}

const boardQuery = (batchId: string, name: string) => Prisma.sql`
    WITH ${notices(batchId)}, ${forms(batchId)}, ${paper(batchId)}, ${reminders(batchId)}, ${claims(batchId)}
    SELECT o.id AS "organizationId", o.name AS "organizationName", n."organizationId" IS NOT NULL AS "isNotified",
      n."openedAt", k."receiptNumber", k."submittedAt",
      coalesce(f.drafts, 0) AS drafts, coalesce(f.held, 0) AS held, coalesce(f.returned, 0) AS returned,
      coalesce(f.late, 0) AS late,
      coalesce(f.proxied, 0) AS proxied, f."contentHash", coalesce(p.arrivals, '[]') AS arrivals, r."remindedOn",
      coalesce(d.duplicates, 0) AS duplicates
    FROM "Organization" o
    LEFT JOIN notices n ON n."organizationId" = o.id
    LEFT JOIN "Package" k ON k."organizationId" = o.id AND k."batchId" = ${batchId}::uuid
    LEFT JOIN forms f ON f."packageId" = k.id
    LEFT JOIN paper p ON p."packageId" = k.id
    LEFT JOIN reminders r ON r."organizationId" = o.id
    LEFT JOIN claims d ON d."organizationId" = o.id
    WHERE (n."organizationId" IS NOT NULL OR k.id IS NOT NULL)
      AND (strpos(o.name, ${name}) > 0 OR strpos(o.initials, ${name.toLowerCase()}) > 0)
    ORDER BY o.initials, o.id`;

/** Who was sent a notice of the batch, and when somebody first opened one. */
const notices = (batchId: string) => Prisma.sql`notices AS (
  SELECT r."organizationId", min(r."openedAt") AS "openedAt"
  FROM "NoticeReceipt" r JOIN "Notice" n ON n.id = r."noticeId"
  WHERE n."batchId" = ${batchId}::uuid AND n."publishedAt" IS NOT NULL AND n."withdrawnAt" IS NULL
  GROUP BY r."organizationId")`;

const forms = (batchId: string) => Prisma.sql`forms AS (
  SELECT c."packageId", ${contentHashOf} AS "contentHash",
    count(*) FILTER (WHERE c.state = 'DRAFT')::int AS drafts,
    count(*) FILTER (WHERE ${isHeld})::int AS held,
    count(*) FILTER (WHERE c.state = 'RETURNED')::int AS returned,
    count(*) FILTER (WHERE c.state = 'LATE_REQUESTED' OR (c."isLate" AND c.state <> 'WITHDRAWN'))::int AS late,
    count(x."candidateId") FILTER (WHERE c.state <> 'WITHDRAWN')::int AS proxied
  FROM "Candidate" c LEFT JOIN "FormVersion" v ON v.id = c."currentVersionId"
    LEFT JOIN "ProxyEntry" x ON x."candidateId" = c.id
  WHERE c."batchId" = ${batchId}::uuid
  GROUP BY c."packageId")`;

const paper = (batchId: string) => Prisma.sql`paper AS (
  SELECT r."packageId", json_agg(json_build_object('id', r.id, 'correctsId', r."correctsId", 'copies', r.copies,
    'isSealed', r."isSealed", 'contentHash', p."contentHash") ORDER BY r.id) AS arrivals
  FROM "PaperReceipt" r JOIN "PaperPrint" p ON p.id = r."printId" JOIN "Package" k ON k.id = r."packageId"
  WHERE k."batchId" = ${batchId}::uuid
  GROUP BY r."packageId")`;

const reminders = (batchId: string) => Prisma.sql`reminders AS (
  SELECT "organizationId", max("remindedOn")::text AS "remindedOn"
  FROM "SubmissionReminder" WHERE "batchId" = ${batchId}::uuid
  GROUP BY "organizationId")`;

const claims = (batchId: string) => Prisma.sql`claims AS (
  SELECT d."organizationId", count(*)::int AS duplicates
  FROM "DuplicateClaim" d JOIN "Candidate" c ON c.id = d."holderId"
  WHERE c."batchId" = ${batchId}::uuid
  GROUP BY d."organizationId")`;
