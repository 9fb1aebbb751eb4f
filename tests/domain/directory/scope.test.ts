import { describe, expect, test } from 'vitest';
import { type ScopeFacts, scopeReasonLabels, scopeReasons } from '@/lib/domain/directory/scope';
import { organizationKinds, partyOrganizationKinds } from '@/lib/domain/glossary';

const supervised: ScopeFacts = {
  kind: 'SOCIAL_GROUP',
  supervisingUnit: '广东省民政厅',
  closedOn: null,
  partyOrganizations: [],
};
const withParty = (...partyOrganizations: ScopeFacts['partyOrganizations']): ScopeFacts => ({
  ...supervised,
  partyOrganizations,
});

describe('方案 四（一）：无业务主管单位的全省性社会组织；隶属省社会组织党委的全省性社会组织党支部', () => {
  test('无业务主管单位的在范围内，有的不在', () => {
    expect(scopeReasons({ ...supervised, supervisingUnit: null })).toEqual(['NO_SUPERVISING_UNIT']);
    expect(scopeReasons({ ...supervised, supervisingUnit: ' ' })).toEqual(['NO_SUPERVISING_UNIT']);
    expect(scopeReasons(supervised)).toEqual([]);
  });

  test('直接隶属的党支部在范围内，党委、总支、党小组不在', () => {
    const kinds = partyOrganizationKinds.filter((kind) => scopeReasons(withParty({ kind, parentId: null })).length > 0);
    expect(kinds).toEqual(['BRANCH', 'JOINT_BRANCH', 'FUNCTIONAL_BRANCH', 'TEMPORARY_BRANCH', 'MIGRANT_MEMBER_BRANCH']);
  });

  test('基层党委之下的支部算不算隶属，可以设定', () => {
    const below = withParty({ kind: 'BRANCH', parentId: 'committee' });
    expect(scopeReasons(below)).toEqual(['SUBORDINATE_BRANCH']);
    expect(scopeReasons(below, false)).toEqual([]);
    expect(scopeReasons(withParty({ kind: 'BRANCH', parentId: null }), false)).toEqual(['SUBORDINATE_BRANCH']);
  });

  test('两种情形都有的，是一个对象、两条理由', () => {
    const both = { ...withParty({ kind: 'BRANCH', parentId: null }), supervisingUnit: null };
    expect(scopeReasons(both).map((reason) => scopeReasonLabels[reason])).toEqual([
      '无业务主管单位的全省性社会组织',
      '隶属省社会组织党委的党支部',
    ]);
  });

  test('只有社会组织才在范围内，注销的不在', () => {
    const kinds = organizationKinds.filter(
      (kind) => scopeReasons({ ...supervised, kind, supervisingUnit: null }).length > 0,
    );
    expect(kinds).toEqual(['SOCIAL_GROUP', 'PRIVATE_NON_ENTERPRISE', 'FOUNDATION']);
    expect(scopeReasons({ ...supervised, supervisingUnit: null, closedOn: '2017-01-01' })).toEqual([]);
  });
});
