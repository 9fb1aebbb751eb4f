import 'server-only';
import { z } from 'zod';
import { type PartyStatus, type TreeNode, treeOf } from '@/lib/domain/directory/party-organization';
import type { PartyOrganizationKind } from '@/lib/domain/glossary';
import { db } from '@/lib/platform/database';
import { readDay } from '../stored-day';
import { presentKind, presentStatus } from './present-kind';

export interface PartyOrganizationRow {
  id: string;
  parentId: string | null;
  name: string;
  kind: PartyOrganizationKind | null;
  organization: { id: string; name: string } | null;
}

export interface PartyOrganizationView extends PartyOrganizationRow {
  parent: { id: string; name: string } | null;
  children: { id: string; name: string }[];
  /** Forms from the newest 批复 back. */
  history: (PartyStatus & { id: string; documentNumber: string | null })[];
}

const organization = { select: { id: true, name: true } };

/** All Party organisations, committees first, then by name. */
async function listPartyOrganizations(): Promise<PartyOrganizationRow[]> {
  const rows = await db.partyOrganization.findMany({
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, parentId: true, name: true, organization, statuses: presentStatus() },
  });
  return rows
    .map(({ statuses, ...row }) => ({ ...row, kind: presentKind({ statuses }) }))
    .sort((a, b) => rankOf(a) - rankOf(b));
}

const kindOrder: readonly (PartyOrganizationKind | null)[] = ['COMMITTEE', 'JOINT_COMMITTEE', 'GENERAL_BRANCH'];

function rankOf({ kind }: PartyOrganizationRow): number {
  const rank = kindOrder.indexOf(kind);
  return rank === -1 ? kindOrder.length : rank;
}

/** The tree under 省社会组织党委. */
export async function partyOrganizationTree(): Promise<TreeNode<PartyOrganizationRow>[]> {
  return treeOf(await listPartyOrganizations());
}

/** Party organisations to choose a parent from. */
export async function partyOrganizationOptions(): Promise<{ value: string; label: string }[]> {
  return (await listPartyOrganizations()).map(({ id, name }) => ({ value: id, label: name }));
}

/** One Party organisation with its history; null when there is none. */
export async function findPartyOrganization(id: string): Promise<PartyOrganizationView | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db.partyOrganization.findUnique({
    where: { id },
    select: {
      id: true,
      parentId: true,
      name: true,
      organization,
      parent: { select: { id: true, name: true } },
      children: { select: { id: true, name: true }, orderBy: { name: 'asc' } },
      statuses: { orderBy: { approvedOn: 'desc' } },
    },
  });
  if (!row) return null;
  const { statuses, ...facts } = row;
  return {
    ...facts,
    // No 批复 lies in the future, so that the newest one is in force.
    kind: presentKind({ statuses }),
    history: statuses.map((status) => ({
      id: status.id,
      kind: status.kind as PartyOrganizationKind,
      approvedOn: readDay(status.approvedOn),
      documentNumber: status.documentNumber,
    })),
  };
}
