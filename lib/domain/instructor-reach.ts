import type { SelectionChannel } from './glossary';
import { type Ability, type Actor, grantsFor, scopedRoles } from './permissions';

/** What decides who manages an instructor: channel, 选派单位 and the committee that chose him. */
export interface ManagedInstructor {
  channel: SelectionChannel;
  /** 推荐单位, for 选派 the unit that dispatches */
  organizationId: string;
  /** 选任: the committee or general branch */
  partyOrganizationId: string | null;
}

/** Instructors of one channel; of one unit where the channel is managed by units. */
export type ReachPart =
  | { channel: 'RECRUITED' }
  | { channel: 'DISPATCHED'; organizationId: string }
  | { channel: 'SELECTED_INTERNALLY'; partyOrganizationId: string };
export type InstructorReach = 'ALL' | readonly ReachPart[];

/**
 * Whose instructors an ability reaches: 「招募…由…党群工作服务中心…负责日常管理和服务；选派和选任…由派出单位党组织负责管理和
 * 协调」, 省社会组织党委 and 党群工作处 all of them (方案 四（二）).
 */
export function instructorReach(actor: Actor, ability: Ability): InstructorReach {
  const grants = grantsFor(actor, ability);
  if (grants.some(({ role }) => !scopedRoles.includes(role))) return 'ALL';
  return grants.flatMap(({ role, organizationId, partyOrganizationId }): ReachPart[] => {
    if (role === 'SERVICE_CENTER') return [{ channel: 'RECRUITED' }];
    if (role === 'DISPATCHING_UNIT' && organizationId) return [{ channel: 'DISPATCHED', organizationId }];
    if (role === 'GRASSROOTS_COMMITTEE' && partyOrganizationId)
      return [{ channel: 'SELECTED_INTERNALLY', partyOrganizationId }];
    return [];
  });
}

/** Whether an instructor lies within reach. */
export function isWithinReach(reach: InstructorReach, instructor: ManagedInstructor): boolean {
  if (reach === 'ALL') return true;
  return reach.some((part) => {
    if (part.channel !== instructor.channel) return false;
    if (part.channel === 'DISPATCHED') return part.organizationId === instructor.organizationId;
    if (part.channel === 'SELECTED_INTERNALLY') return part.partyOrganizationId === instructor.partyOrganizationId;
    return true;
  });
}
