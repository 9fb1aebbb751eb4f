import { expect, test } from 'vitest';
import type { Role, SelectionChannel } from '@/lib/domain/glossary';
import { instructorReach, isWithinReach } from '@/lib/domain/instructor-reach';
import type { Actor, Grant } from '@/lib/domain/permissions';

const actorOf = (role: Role, scope: Partial<Grant> = {}): Actor => ({
  accountId: 'a',
  sessionId: 's',
  displayName: '经办人',
  grants: [{ role, organizationId: null, partyOrganizationId: null, personId: null, ...scope }],
});
const recruited = { channel: 'RECRUITED', organizationId: 'o1', partyOrganizationId: null } as const;
const dispatched = { channel: 'DISPATCHED', organizationId: 'o1', partyOrganizationId: null } as const;
const selected = { channel: 'SELECTED_INTERNALLY', organizationId: 'o1', partyOrganizationId: 'p1' } as const;

/** Channels of those of the three whom the actor reaches. */
function reached(actor: Actor, ability: 'instructor.read' | 'term.propose' = 'instructor.read'): SelectionChannel[] {
  const reach = instructorReach(actor, ability);
  return [recruited, dispatched, selected].filter((one) => isWithinReach(reach, one)).map(({ channel }) => channel);
}

test('「招募…由…党群工作服务中心…负责日常管理和服务」', () => {
  expect(reached(actorOf('SERVICE_CENTER'))).toEqual(['RECRUITED']);
});

test('「选派和选任…由派出单位党组织负责管理和协调」: each unit its own', () => {
  expect(reached(actorOf('DISPATCHING_UNIT', { organizationId: 'o1' }))).toEqual(['DISPATCHED']);
  expect(reached(actorOf('DISPATCHING_UNIT', { organizationId: 'o2' }))).toEqual([]);
  expect(reached(actorOf('GRASSROOTS_COMMITTEE', { organizationId: 'o1', partyOrganizationId: 'p1' }))).toEqual([
    'SELECTED_INTERNALLY',
  ]);
  // The same organisation may recommend for 招募: those are the centre's.
  expect(reached(actorOf('GRASSROOTS_COMMITTEE', { organizationId: 'o1', partyOrganizationId: 'p2' }))).toEqual([]);
  expect(reached(actorOf('DISPATCHING_UNIT'))).toEqual([]);
});

test('「党群工作处负责统筹」, 省社会组织党委 reaches all; who has no ability reaches nobody', () => {
  expect(reached(actorOf('MASS_WORK_DIVISION'))).toHaveLength(3);
  expect(reached(actorOf('PROVINCIAL_COMMITTEE'))).toHaveLength(3);
  expect(reached(actorOf('PROVINCIAL_COMMITTEE'), 'term.propose')).toEqual([]);
  expect(reached(actorOf('OBSERVER'))).toEqual([]);
});
