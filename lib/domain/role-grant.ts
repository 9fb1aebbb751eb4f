import { type Decision, decide, type Reason } from './decision';
import { type Role, roleLabels } from './glossary';
import { scopedRoles } from './permissions';

/** 三员: keepers of the system. They hold no business role, and no two of their roles (等保三级, 三员分立). */
export const administratorRoles: readonly Role[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'];

export interface GrantRequest {
  role: Role;
  organizationId: string | null;
  partyOrganizationId: string | null;
  personId: string | null;
}

/**
 * Whether this role may be given: nobody to himself, no administrator with a second role, and a role that acts for one
 * organisation only together with that organisation.
 * @param held roles that the account has in force
 */
export function decideGrant(
  request: GrantRequest,
  { granterId, accountId, held }: { granterId: string; accountId: string; held: readonly Role[] },
): Decision {
  const reasons: Reason[] = [];
  const { role } = request;
  if (granterId === accountId)
    reasons.push({ code: 'SELF_GRANT', message: '不能给自己授予角色，须由另一名安全管理员办理' });
  const isAdministrator = administratorRoles.includes(role);
  const clash = held.find((other) => other !== role && (isAdministrator || administratorRoles.includes(other)));
  if (clash)
    reasons.push({
      code: 'DUTIES_NOT_SEPARATE',
      message: `“${roleLabels[role]}”不能与“${roleLabels[clash]}”由同一账号担任（三员分立）`,
      field: 'role',
    });
  if (role === 'INSTRUCTOR') {
    if (!request.personId)
      reasons.push({ code: 'PERSON_MISSING', message: '指导员角色须对应一名已登记的人员', field: 'role' });
  } else if (scopedRoles.includes(role) && !request.organizationId && !request.partyOrganizationId) {
    reasons.push({ code: 'SCOPE_MISSING', message: '请选择该角色所代表的单位或党组织', field: 'organizationName' });
  }
  return decide(reasons);
}
