import type { OrganizationKind, PartyOrganizationKind } from '../glossary';

/** Why an organisation is 党建工作指导员的工作范围 (方案 四（一）). */
export const scopeReasonLabels = {
  NO_SUPERVISING_UNIT: '无业务主管单位的全省性社会组织',
  SUBORDINATE_BRANCH: '隶属省社会组织党委的党支部',
} as const;
export type ScopeReason = keyof typeof scopeReasonLabels;

/** A Party organisation of the organisation; `parentId` null = directly under 省社会组织党委. */
export interface ScopeParty {
  kind: PartyOrganizationKind;
  parentId: string | null;
}

export interface ScopeFacts {
  kind: OrganizationKind;
  /** 业务主管单位 */
  supervisingUnit: string | null;
  /** 注销 */
  closedOn: string | null;
  partyOrganizations: readonly ScopeParty[];
}

const socialOrganizationKinds: readonly OrganizationKind[] = ['SOCIAL_GROUP', 'PRIVATE_NON_ENTERPRISE', 'FOUNDATION'];
const branchKinds: readonly PartyOrganizationKind[] = [
  'BRANCH',
  'JOINT_BRANCH',
  'FUNCTIONAL_BRANCH',
  'TEMPORARY_BRANCH',
  'MIGRANT_MEMBER_BRANCH',
];

/**
 * The reasons why an organisation is in scope, both if both hold; none = out of scope. Derived, never stored by hand.
 * @param countsIndirectBranches whether a branch below a grassroots 党委 or 总支 is 隶属 too; the notice leaves it open
 */
export function scopeReasons(organization: ScopeFacts, countsIndirectBranches = true): ScopeReason[] {
  const { kind, supervisingUnit, closedOn, partyOrganizations } = organization;
  if (!socialOrganizationKinds.includes(kind) || closedOn !== null) return [];
  const isSubordinate = (party: ScopeParty) =>
    branchKinds.includes(party.kind) && (party.parentId === null || countsIndirectBranches);
  const reasons: ScopeReason[] = [];
  if (!supervisingUnit?.trim()) reasons.push('NO_SUPERVISING_UNIT');
  if (partyOrganizations.some(isSubordinate)) reasons.push('SUBORDINATE_BRANCH');
  return reasons;
}
