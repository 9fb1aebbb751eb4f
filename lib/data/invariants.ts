import 'server-only';
import { quotaStates } from '@/lib/domain/lifecycle';
import { db } from '@/lib/platform/database';
import { Prisma } from '@/prisma/generated/client';
import { verifyAuditChain } from './audit-chain';

/** States that cannot be, each with a query that counts them: constraints forbid most, this finds what got past them. */
const impossible: readonly { label: string; count: Prisma.Sql }[] = [
  {
    label: '名额计数与人选不符',
    count: Prisma.sql`SELECT count(*) FROM "QuotaCounter" c WHERE used <> (
      SELECT count(*) FROM "Candidate" n WHERE n."batchId" = c."batchId"
        AND n."partyOrganizationId" = c."partyOrganizationId" AND n.state = ANY(${[...quotaStates]}))`,
  },
  {
    label: '名额超出而无超额申请',
    count: Prisma.sql`SELECT count(*) FROM "QuotaCounter" WHERE used > "limit" + overrides`,
  },
  {
    label: '同一人有重叠的聘期',
    count: Prisma.sql`SELECT count(*) FROM "Term" a JOIN "Term" b ON a."personId" = b."personId" AND a.id < b.id
      WHERE a.state <> 'VOIDED' AND b.state <> 'VOIDED'
        AND daterange(a."startsOn", COALESCE(a."endedOn", a."endsOn" + 1), '[)')
          && daterange(b."startsOn", COALESCE(b."endedOn", b."endsOn" + 1), '[)')`,
  },
  {
    label: '在聘而聘书已作废',
    count: Prisma.sql`SELECT count(*) FROM "Term" JOIN "Letter" ON "Letter".id = "Term"."letterId"
      WHERE "Letter".state = 'VOIDED' AND "Term".state <> 'VOIDED'`,
  },
  {
    label: '已聘任而无聘书',
    count: Prisma.sql`SELECT count(*) FROM "Candidate" c WHERE state = 'APPOINTED' AND NOT EXISTS (
      SELECT FROM "Letter" WHERE "candidateId" = c.id AND "Letter".state = 'ISSUED')`,
  },
  {
    label: '聘书编号有空缺',
    count: Prisma.sql`SELECT count(*) FROM "NumberSeries" s WHERE series = 'LETTER'
      AND last <> (SELECT count(*) FROM "Letter" l WHERE l.year = s.year)`,
  },
  { label: '批次状态与记录不符', count: adrift('Batch', 'BATCH', 'PREPARING') },
  { label: '人选状态与记录不符', count: adrift('Candidate', 'CANDIDATE', 'DRAFT') },
  { label: '聘期状态与记录不符', count: adrift('Term', 'INSTRUCTOR', 'ACTIVE') },
];

/** Rows whose state is not what their last transition says. */
function adrift(table: 'Batch' | 'Candidate' | 'Term', machine: string, initial: string): Prisma.Sql {
  return Prisma.sql`SELECT count(*) FROM ${Prisma.raw(`"${table}"`)} row WHERE row.state <> COALESCE((
    SELECT "toState" FROM "Transition" WHERE machine = ${machine} AND "entityId" = row.id ORDER BY id DESC LIMIT 1
  ), ${initial})`;
}

/** What is wrong, one sentence each; empty when all is well. */
export async function findViolations(): Promise<string[]> {
  const found: string[] = [];
  for (const { label, count } of impossible) {
    const [row] = await db.$queryRaw<{ count: bigint }[]>(count);
    if (row && row.count > 0n) found.push(`${label}：${row.count}处`);
  }
  const chain = await verifyAuditChain();
  if (!chain.isIntact) found.push(`审计链已被破坏：${chain.problem}`);
  return found;
}
