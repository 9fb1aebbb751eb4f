import 'server-only';
import { z } from 'zod';
import type { OrganizationDraft } from '@/lib/domain/directory/organization';
import { type ScopeReason, scopeReasons } from '@/lib/domain/directory/scope';
import type { OrganizationKind, PartyOrganizationKind } from '@/lib/domain/glossary';
import { db } from '@/lib/platform/database';
import { readDayOrNull } from '../stored-day';
import { presentKind, presentStatus } from './present-kind';

export interface OrganizationView extends OrganizationDraft {
  id: string;
  scope: ScopeReason[];
  partyOrganizations: {
    id: string;
    name: string;
    kind: PartyOrganizationKind | null;
    /** null = directly under 省社会组织党委 */
    parentName: string | null;
  }[];
  /** Nominees of all batches, drafts and withdrawn ones left out. */
  nomineeCount: number;
  hasAccount: boolean;
}

/** The organisation with what follows from its facts; null when there is none. */
export async function findOrganization(id: string): Promise<OrganizationView | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db.organization.findUnique({
    where: { id },
    include: {
      partyOrganizations: {
        select: { id: true, name: true, parentId: true, parent: { select: { name: true } }, statuses: presentStatus() },
        orderBy: { name: 'asc' },
      },
      _count: {
        select: {
          candidates: { where: { state: { notIn: ['DRAFT', 'WITHDRAWN'] } } },
          grants: { where: { account: { disabledAt: null } } },
        },
      },
    },
  });
  if (!row) return null;
  const { partyOrganizations, _count, ...facts } = row;
  const kind = facts.kind as OrganizationKind;
  const closedOn = readDayOrNull(facts.closedOn);
  const bodies = partyOrganizations.map((body) => ({ ...body, kind: presentKind(body) }));
  const inForce = bodies.flatMap((body) => (body.kind ? [{ kind: body.kind, parentId: body.parentId }] : []));
  return {
    ...facts,
    ...({ kind, industry: facts.industry, region: facts.region, rating: facts.rating } as OrganizationDraft),
    closedOn,
    ratingValidUntil: readDayOrNull(facts.ratingValidUntil),
    scope: scopeReasons({
      kind,
      supervisingUnit: facts.supervisingUnit,
      closedOn,
      partyOrganizations: inForce,
    }),
    partyOrganizations: bodies.map((body) => ({
      id: body.id,
      name: body.name,
      kind: body.kind,
      parentName: body.parent?.name ?? null,
    })),
    nomineeCount: _count.candidates,
    hasAccount: _count.grants > 0,
  };
}

/** Every organisation by name, for lists to choose from. */
export async function organizationOptions(): Promise<{ value: string; label: string }[]> {
  const rows = await db.organization.findMany({
    where: { closedOn: null },
    orderBy: [{ initials: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  });
  return rows.map(({ id, name }) => ({ value: id, label: name }));
}
