import type { ConflictKind } from '../glossary';

/** What an account stands for, as far as it is known: the organisations of its roles, and the person behind it. */
export interface Holder {
  organizationIds: readonly string[];
  partyOrganizationIds: readonly string[];
  personId: string | null;
}

export interface Nominee {
  organizationId: string;
  partyOrganizationId: string | null;
  personId: string | null;
}

/** 回避 that needs no declaration: one's own organisation has nominated, or one is the nominee. */
export function derivedConflict(holder: Holder, nominee: Nominee): ConflictKind | null {
  if (holder.personId !== null && holder.personId === nominee.personId) return 'SELF';
  const isOwn =
    holder.organizationIds.includes(nominee.organizationId) ||
    (nominee.partyOrganizationId !== null && holder.partyOrganizationIds.includes(nominee.partyOrganizationId));
  return isOwn ? 'OWN_ORGANIZATION' : null;
}

/** Kinds that people declare. */
export const declaredConflicts = ['OWN_ORGANIZATION', 'RELATIVE', 'OTHER'] as const satisfies readonly ConflictKind[];
