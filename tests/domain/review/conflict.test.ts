import { expect, test } from 'vitest';
import { declaredConflicts, derivedConflict } from '@/lib/domain/review/conflict';

const nobody = { organizationIds: [], partyOrganizationIds: [], personId: null };
const nominee = { organizationId: 'o1', partyOrganizationId: null, personId: 'p1' };

test('通知 三「择优遴选」：本单位推荐的人选、人选本人，自动回避', () => {
  expect(derivedConflict(nobody, nominee)).toBeNull();
  expect(derivedConflict({ ...nobody, organizationIds: ['o2', 'o1'] }, nominee)).toBe('OWN_ORGANIZATION');
  expect(derivedConflict({ ...nobody, personId: 'p1' }, nominee)).toBe('SELF');
  expect(derivedConflict({ ...nobody, personId: 'p2' }, nominee)).toBeNull();
});

test('选任人选按推荐的党委（总支）回避；没有登记的党组织、人员不作比较', () => {
  const internal = { organizationId: 'o9', partyOrganizationId: 'b1', personId: null };
  expect(derivedConflict({ ...nobody, partyOrganizationIds: ['b1'] }, internal)).toBe('OWN_ORGANIZATION');
  expect(derivedConflict({ ...nobody, partyOrganizationIds: ['b1'] }, nominee)).toBeNull();
  expect(derivedConflict(nobody, internal)).toBeNull();
});

test('人选本人不必申报', () => {
  expect(declaredConflicts).not.toContain('SELF');
});
