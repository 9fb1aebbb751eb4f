import { describe, expect, test } from 'vitest';
import type { Role } from '@/lib/domain/glossary';
import { decideGrant, type GrantRequest } from '@/lib/domain/role-grant';

const codes = (role: Role, scope: Partial<GrantRequest> = {}, held: Role[] = [], granterId = 'granter') => {
  const request = { role, organizationId: null, partyOrganizationId: null, personId: null, ...scope };
  const decision = decideGrant(request, { granterId, accountId: 'account', held });
  return decision.allowed ? [] : decision.reasons.map(({ code }) => code);
};

describe('三员分立：系统管理员、安全管理员、审计管理员互不兼任，也不办业务', () => {
  test('谁也不能给自己授予角色', () => {
    expect(codes('OBSERVER', {}, [], 'account')).toEqual(['SELF_GRANT']);
  });

  test.each<[Role, Role]>([
    ['SYSTEM_ADMIN', 'SECURITY_ADMIN'],
    ['AUDIT_ADMIN', 'MASS_WORK_DIVISION'],
    ['MASS_WORK_DIVISION', 'SYSTEM_ADMIN'],
  ])('%s 不能再加给 %s', (role, held) => {
    expect(codes(role, {}, [held])).toEqual(['DUTIES_NOT_SEPARATE']);
  });

  test('业务角色之间可以兼任', () => {
    expect(codes('NOMINATING_UNIT', { organizationId: 'o' }, ['GRASSROOTS_COMMITTEE'])).toEqual([]);
  });
});

describe('角色只在所代表的单位内有效', () => {
  test('推荐单位、基层党委等角色须选定单位或党组织', () => {
    expect(codes('NOMINATING_UNIT')).toEqual(['SCOPE_MISSING']);
    expect(codes('GRASSROOTS_COMMITTEE', { partyOrganizationId: 'p' })).toEqual([]);
  });

  test('指导员须对应本人', () => {
    expect(codes('INSTRUCTOR', { organizationId: 'o' })).toEqual(['PERSON_MISSING']);
    expect(codes('INSTRUCTOR', { personId: 'p' })).toEqual([]);
  });

  test('省社会组织党委、党群工作处等不限单位', () => {
    expect(codes('PROVINCIAL_COMMITTEE')).toEqual([]);
    expect(codes('OBSERVER')).toEqual([]);
  });
});
