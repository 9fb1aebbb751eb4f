import 'server-only';
import type { ConflictKind } from '@/lib/domain/glossary';
import { derivedConflict, type Holder, type Nominee } from '@/lib/domain/review/conflict';
import { now } from '@/lib/platform/clock';
import { db, type Transaction } from '@/lib/platform/database';
import { Prisma } from '@/prisma/generated/client';

/** 回避 of one member for one nominee. */
export interface Recusal {
  memberId: string;
  memberName: string;
  kind: ConflictKind;
  note: string;
  /** Null when it follows from the roles of the account and cannot be taken back. */
  conflictId: string | null;
}

/** A condition on "Candidate" `c`: nominees with whom this account has nothing to do but its office. */
export function withoutConflict(accountId: string): Prisma.Sql {
  const at = now();
  return Prisma.sql`NOT EXISTS (
      SELECT FROM "ConflictOfInterest" k
      WHERE k."candidateId" = c.id AND k."accountId" = ${accountId}::uuid AND k."endedAt" IS NULL)
    AND NOT EXISTS (
      SELECT FROM "RoleGrant" g
      WHERE g."accountId" = ${accountId}::uuid AND g."validFrom" <= ${at} AND (g."validTo" IS NULL OR g."validTo" > ${at})
        AND (g."organizationId" = c."organizationId" OR g."partyOrganizationId" = c."partyOrganizationId"))
    AND NOT EXISTS (SELECT FROM "Account" a WHERE a.id = ${accountId}::uuid AND a."personId" = c."personId")`;
}

/** Why this account keeps away from a nominee; null when nothing speaks against it. */
export async function conflictOf(
  accountId: string,
  candidateId: string,
  client: Transaction = db,
): Promise<ConflictKind | null> {
  const where = { candidateId, accountId, endedAt: null };
  const declared = await client.conflictOfInterest.findFirst({ where });
  if (declared) return declared.kind as ConflictKind;
  const holder = (await holdersOf([accountId], client)).get(accountId);
  return holder
    ? derivedConflict(holder, await client.candidate.findUniqueOrThrow({ where: { id: candidateId } }))
    : null;
}

interface MemberRow {
  id: string;
  name: string;
  accountId: string | null;
}

/** nominee → members who keep away, derived or declared. */
export async function readRecusals(
  members: readonly MemberRow[],
  nominees: readonly (Nominee & { id: string })[],
  client: Transaction = db,
): Promise<Map<string, Recusal[]>> {
  const accountIds = members.flatMap(({ accountId }) => accountId ?? []);
  const [holders, declared] = await Promise.all([
    holdersOf(accountIds, client),
    client.conflictOfInterest.findMany({
      where: {
        candidateId: { in: nominees.map(({ id }) => id) },
        endedAt: null,
        OR: [{ accountId: { in: accountIds } }, { memberId: { in: members.map(({ id }) => id) } }],
      },
    }),
  ]);
  const keyOf = (candidateId: string, who: string) => `${candidateId} ${who}`;
  const declarations = new Map(
    declared.map((row) => [keyOf(row.candidateId, row.accountId ?? row.memberId ?? ''), row]),
  );
  return new Map(
    nominees.map((nominee) => [
      nominee.id,
      members.flatMap(({ id: memberId, name: memberName, accountId }): Recusal[] => {
        const holder = accountId ? holders.get(accountId) : undefined;
        const derived = holder && derivedConflict(holder, nominee);
        if (derived) return [{ memberId, memberName, kind: derived, note: '', conflictId: null }];
        const row =
          declarations.get(keyOf(nominee.id, accountId ?? memberId)) ?? declarations.get(keyOf(nominee.id, memberId));
        return row
          ? [{ memberId, memberName, kind: row.kind as ConflictKind, note: row.note, conflictId: row.id }]
          : [];
      }),
    ]),
  );
}

/** account → what it stands for today. */
async function holdersOf(accountIds: readonly string[], client: Transaction): Promise<Map<string, Holder>> {
  const at = now();
  const accounts = await client.account.findMany({
    where: { id: { in: [...accountIds] } },
    include: { grants: { where: { validFrom: { lte: at }, OR: [{ validTo: null }, { validTo: { gt: at } }] } } },
  });
  return new Map(
    accounts.map(({ id, personId, grants }) => [
      id,
      {
        personId,
        organizationIds: grants.flatMap(({ organizationId }) => organizationId ?? []),
        partyOrganizationIds: grants.flatMap(({ partyOrganizationId }) => partyOrganizationId ?? []),
      },
    ]),
  );
}
