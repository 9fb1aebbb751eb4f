import { describe, expect, test } from 'vitest';
import type { Role } from '@/lib/domain/glossary';
import {
  type Ability,
  type Actor,
  abilities,
  appointmentChannels,
  can,
  canOn,
  type Grant,
  hasRole,
  organizationsFor,
} from '@/lib/domain/permissions';

const grant = (role: Role, scope: Partial<Grant> = {}): Grant => ({
  role,
  organizationId: null,
  partyOrganizationId: null,
  personId: null,
  ...scope,
});
const actor = (...grants: Grant[]): Actor => ({ accountId: 'a', sessionId: 's', displayName: '演示', grants });

describe('方案 二：省社会组织党委审批、备案、遴选、签发聘书', () => {
  test.each<[Role, Ability, boolean]>([
    ['PROVINCIAL_COMMITTEE', 'selection.decide', true],
    ['PROVINCIAL_COMMITTEE', 'letter.issue', true],
    ['MASS_WORK_DIVISION', 'selection.decide', false],
    ['MASS_WORK_DIVISION', 'review.judge', true],
    ['NOMINATING_UNIT', 'nomination.write', true],
    ['NOMINATING_UNIT', 'review.judge', false],
    ['OBSERVER', 'nomination.read', false],
    ['INSTRUCTOR', 'directory.read', false],
  ])('%s · %s → %s', (role, ability, expected) => {
    expect(can(actor(grant(role)), ability)).toBe(expected);
  });
});

describe('推荐单位只见本单位的人选', () => {
  const secretary = actor(grant('NOMINATING_UNIT', { organizationId: 'own' }));

  test('本单位可办，其他单位不可办', () => {
    expect(canOn(secretary, 'nomination.write', { organizationId: 'own' })).toBe(true);
    expect(canOn(secretary, 'nomination.write', { organizationId: 'other' })).toBe(false);
    expect(canOn(secretary, 'nomination.write', {})).toBe(false);
  });

  test('基层党委按其党组织', () => {
    const committee = actor(grant('GRASSROOTS_COMMITTEE', { partyOrganizationId: 'party' }));
    expect(canOn(committee, 'nomination.write', { partyOrganizationId: 'party' })).toBe(true);
    expect(canOn(committee, 'nomination.write', { organizationId: null, partyOrganizationId: null })).toBe(false);
  });

  test('没有范围的角色在各单位都可办', () => {
    const office = actor(grant('MASS_WORK_DIVISION'));
    expect(canOn(office, 'nomination.write', { organizationId: 'other' })).toBe(true);
    expect(organizationsFor(office, 'nomination.read')).toBe('ALL');
    expect(organizationsFor(secretary, 'nomination.read')).toEqual(['own']);
  });
});

describe('三员分立：管理员不见业务数据', () => {
  test.each<Role>(['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'])('%s', (role) => {
    const keeper = actor(grant(role));
    for (const ability of [
      'nomination.read',
      'review.read',
      'person.reveal',
      'letter.issue',
      'directory.read',
    ] as const)
      expect(can(keeper, ability)).toBe(false);
  });

  test('账号、授权、审计各归一人', () => {
    expect(can(actor(grant('SYSTEM_ADMIN')), 'role.grant')).toBe(false);
    expect(can(actor(grant('SECURITY_ADMIN')), 'account.manage')).toBe(false);
    expect(can(actor(grant('SECURITY_ADMIN')), 'audit.read')).toBe(false);
    expect(can(actor(grant('AUDIT_ADMIN')), 'audit.read')).toBe(true);
  });
});

test('等保三级：未改初始密码、未启用双因素的账号，只能管理本人账号', () => {
  const office = { ...actor(grant('MASS_WORK_DIVISION')), duty: 'ENROL_SECOND_FACTOR' as const };
  expect(can(office, 'self.manage')).toBe(true);
  expect(can(office, 'review.judge')).toBe(false);
  expect(canOn(office, 'review.judge', {})).toBe(false);
  expect(organizationsFor(office, 'nomination.read')).toEqual([]);
});

test('方案 四（二）：服务中心只管理招募的指导员，党委和党群工作处统筹全部', () => {
  expect(appointmentChannels(actor(grant('SERVICE_CENTER')))).toEqual(['RECRUITED']);
  expect(appointmentChannels(actor(grant('MASS_WORK_DIVISION')))).toHaveLength(3);
  expect(appointmentChannels(actor(grant('SERVICE_CENTER'), grant('PROVINCIAL_COMMITTEE')))).toHaveLength(3);
});

test('尚未授予角色的账号可以退出和修改密码', () => {
  expect(can(actor(), 'self.manage')).toBe(true);
  expect(can(actor(), 'home.read')).toBe(false);
  expect(hasRole(actor(grant('OBSERVER')), 'OBSERVER')).toBe(true);
});

test('聘期届满后账号只读: an instructor whose term is over reads, and keeps his own account', () => {
  const former = actor(grant('INSTRUCTOR', { personId: 'p', isReadOnly: true }));
  const readable = (Object.keys(abilities) as Ability[]).filter((ability) => can(former, ability));
  expect(readable.toSorted()).toEqual(['home.read', 'self.manage']);
  expect(can(actor(grant('INSTRUCTOR', { personId: 'p' })), 'question.ask')).toBe(true);
  // Another role of the same person is not touched by it.
  expect(can(actor(...former.grants, grant('MASS_WORK_DIVISION')), 'question.ask')).toBe(true);
});
