import 'server-only';
import { type ScopeReason, scopeReasons } from '@/lib/domain/directory/scope';
import type { OrganizationKind, PartyOrganizationKind } from '@/lib/domain/glossary';
import { db } from '@/lib/platform/database';
import type { Prisma } from '@/prisma/generated/client';
import { literally } from '../search-text';
import { readDayOrNull } from '../stored-day';
import { presentKind, presentStatus } from './present-kind';

export interface OrganizationFilter {
  /** Part of the name, of its pinyin initials, or of the credit code. */
  q: string;
  kind?: OrganizationKind;
  industry?: string;
  region?: string;
  /** In scope of the instructors (方案 四（一）), or not. */
  isInScope?: boolean;
  /** Id of the last row of the page before. */
  after?: string;
}

export interface OrganizationRow {
  id: string;
  name: string;
  kind: OrganizationKind;
  industry: string | null;
  region: string | null;
  creditCode: string | null;
  partyKinds: PartyOrganizationKind[];
  scope: ScopeReason[];
}

const PAGE = 50;
const CHUNK = 200;

const selection = () =>
  ({
    id: true,
    name: true,
    initials: true,
    kind: true,
    industry: true,
    region: true,
    creditCode: true,
    supervisingUnit: true,
    closedOn: true,
    partyOrganizations: { select: { parentId: true, statuses: presentStatus() } },
  }) satisfies Prisma.OrganizationSelect;
type Found = Prisma.OrganizationGetPayload<{ select: ReturnType<typeof selection> }>;

/**
 * One page of organisations in the order of their initials. Whether one is in scope is the domain's to say, so that
 * filter reads on until the page is full.
 */
export async function listOrganizations(filter: OrganizationFilter): Promise<{
  rows: OrganizationRow[];
  /** Id to go on after, or null on the last page. */
  next: string | null;
}> {
  const rows: OrganizationRow[] = [];
  let position = await positionOf(filter.after);
  while (rows.length <= PAGE) {
    const found: Found[] = await db.organization.findMany({
      where: { AND: [matching(filter), following(position)] },
      orderBy: [{ initials: 'asc' }, { id: 'asc' }],
      select: selection(),
      take: CHUNK,
    });
    const fitting = found.map(rowOf).filter(({ scope }) => (filter.isInScope ?? scope.length > 0) === scope.length > 0);
    rows.push(...fitting);
    if (found.length < CHUNK) break;
    position = found.at(-1) ?? null;
  }
  const page = rows.slice(0, PAGE);
  return { rows: page, next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null };
}

type Position = { initials: string; id: string } | null;

async function positionOf(id: string | undefined): Promise<Position> {
  return id ? db.organization.findUnique({ where: { id }, select: { initials: true, id: true } }) : null;
}

function following(position: Position): Prisma.OrganizationWhereInput {
  if (!position) return {};
  const { initials, id } = position;
  return { OR: [{ initials: { gt: initials } }, { initials, id: { gt: id } }] };
}

function matching({ q, kind, industry, region }: OrganizationFilter): Prisma.OrganizationWhereInput {
  const search = q.trim();
  const isLatin = /^[a-z0-9]+$/i.test(search);
  const words: Prisma.OrganizationWhereInput[] = [
    { name: { contains: literally(search) } },
    ...(isLatin
      ? [{ initials: { contains: search.toLowerCase() } }, { creditCode: { contains: search.toUpperCase() } }]
      : []),
  ];
  return { kind, industry, region, ...(search ? { OR: words } : {}) };
}

function rowOf({ supervisingUnit, closedOn, partyOrganizations, initials: _initials, ...row }: Found): OrganizationRow {
  const kind = row.kind as OrganizationKind;
  const bodies = partyOrganizations.flatMap(({ parentId, statuses }) => {
    const present = presentKind({ statuses });
    return present ? [{ kind: present, parentId }] : [];
  });
  return {
    ...row,
    kind,
    partyKinds: bodies.map((body) => body.kind),
    scope: scopeReasons({ kind, supervisingUnit, closedOn: readDayOrNull(closedOn), partyOrganizations: bodies }),
  };
}
