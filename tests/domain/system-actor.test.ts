import { expect, test } from 'vitest';
import { roles } from '@/lib/domain/glossary';
import { type Ability, abilities, can } from '@/lib/domain/permissions';
import { isSystem, systemActor } from '@/lib/domain/system-actor';

test('系统没有任何角色：只办日历规定的事，人能办的它一件也不能办', () => {
  expect(isSystem(systemActor)).toBe(true);
  const others = (Object.keys(abilities) as Ability[]).filter((ability) => ability !== 'self.manage');
  expect(others.filter((ability) => can(systemActor, ability))).toEqual([]);
});

test('任何人都不是系统', () => {
  const grants = roles.map((role) => ({ role, organizationId: null, partyOrganizationId: null, personId: null }));
  expect(isSystem({ accountId: crypto.randomUUID(), sessionId: '', displayName: '系统', grants })).toBe(false);
});
