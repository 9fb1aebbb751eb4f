import 'server-only';
import { isWorkList, type QueueFilter, statesOf } from '@/lib/domain/review/queue-filter';
import { today } from '@/lib/platform/clock';
import { Prisma } from '@/prisma/generated/client';
import { withoutConflict } from './conflicts';

/** Whose queue it is: 暂缓, 回避 and “分给我的” are his own. */
export interface Reader {
  accountId: string;
}

/** What a filter means for "Candidate" `c`, its "Organization" `o` and its "ReviewAssignment" `a`. */
export function conditions(reader: Reader, filter: QueueFilter): Prisma.Sql {
  const wanted = [
    ...ownConditions(reader, filter),
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

const waits = {
  ANSWER: Prisma.sql`EXISTS (
    SELECT FROM "EvidenceRequest" e JOIN "EvidenceAnswer" n ON n."requestId" = e.id
    WHERE e."candidateId" = c.id AND e."closedAt" IS NULL AND n."isAccepted" IS NULL)`,
  EXCEPTION: Prisma.sql`EXISTS (
    SELECT FROM "EligibilityException" x WHERE x."candidateId" = c.id AND x."isApproved" IS NULL)`,
};

/** What depends on whose queue it is, and on whose work is looked for. */
function ownConditions({ accountId }: Reader, filter: QueueFilter): Prisma.Sql[] {
  const { reviewer } = filter;
  const wanted = filter.waits ? [waits[filter.waits]] : [];
  if (reviewer === 'NONE') wanted.push(Prisma.sql`a."candidateId" IS NULL`);
  else if (reviewer) wanted.push(Prisma.sql`a."reviewerId" = ${reviewer === 'ME' ? accountId : reviewer}::uuid`);
  if (!isWorkList(filter)) return wanted;
  wanted.push(withoutConflict(accountId));
  if (filter.snoozed) return wanted;
  const snoozed = Prisma.sql`SELECT FROM "ReviewSnooze" s
    WHERE s."candidateId" = c.id AND s."accountId" = ${accountId}::uuid AND s."untilOn" > ${today()}::date`;
  return [...wanted, Prisma.sql`NOT EXISTS (${snoozed})`];
}
