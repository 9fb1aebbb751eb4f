import { type Role, roles, type SelectionChannel, selectionChannels } from './glossary';

/**
 * Role × ability, the whole of it. A role says *what* a person may do; the scope of the grant says *where*:
 * roles in `scopedRoles` act only on records of their own organisation (specification §1).
 */
export const abilities = {
  'home.read': [...roles],
  'batch.read': [
    'PROVINCIAL_COMMITTEE',
    'MASS_WORK_DIVISION',
    'SERVICE_CENTER',
    'GRASSROOTS_COMMITTEE',
    'NOMINATING_UNIT',
    'ORG_CONTACT',
  ],
  'batch.manage': ['MASS_WORK_DIVISION'],
  'nomination.read': ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION', 'GRASSROOTS_COMMITTEE', 'NOMINATING_UNIT'],
  'nomination.write': ['GRASSROOTS_COMMITTEE', 'NOMINATING_UNIT', 'MASS_WORK_DIVISION'],
  'nomination.recommend': ['GRASSROOTS_COMMITTEE', 'NOMINATING_UNIT'],
  'nomination.selectInternally': ['GRASSROOTS_COMMITTEE'],
  'nomination.dispatch': ['MASS_WORK_DIVISION'],
  'nomination.proxy': ['MASS_WORK_DIVISION'],
  'nomination.decideLate': ['MASS_WORK_DIVISION'],
  'intention.read': ['GRASSROOTS_COMMITTEE', 'NOMINATING_UNIT', 'MASS_WORK_DIVISION'],
  'intention.manage': ['MASS_WORK_DIVISION'],
  'receipt.read': ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION'],
  'paper.receive': ['MASS_WORK_DIVISION'],
  'review.read': ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION'],
  'review.judge': ['MASS_WORK_DIVISION'],
  'exception.decide': ['PROVINCIAL_COMMITTEE'],
  'quota.approveOverride': ['PROVINCIAL_COMMITTEE'],
  'meeting.prepare': ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION'],
  'meeting.vote': ['PROVINCIAL_COMMITTEE'],
  'selection.decide': ['PROVINCIAL_COMMITTEE'],
  'filing.decide': ['PROVINCIAL_COMMITTEE'],
  'training.record': ['MASS_WORK_DIVISION'],
  'training.material': ['MASS_WORK_DIVISION', 'GRASSROOTS_COMMITTEE', 'NOMINATING_UNIT', 'DISPATCHING_UNIT'],
  'training.reply': ['GRASSROOTS_COMMITTEE', 'NOMINATING_UNIT', 'DISPATCHING_UNIT'],
  'appointment.read': ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION', 'SERVICE_CENTER'],
  'letter.issue': ['PROVINCIAL_COMMITTEE'],
  'letter.print': ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION'],
  'seal.request': ['MASS_WORK_DIVISION'],
  'seal.approve': ['PROVINCIAL_COMMITTEE'],
  'pledge.record': ['MASS_WORK_DIVISION'],
  'pledge.sign': ['INSTRUCTOR'],
  'instructor.read': [
    'PROVINCIAL_COMMITTEE',
    'MASS_WORK_DIVISION',
    'SERVICE_CENTER',
    'DISPATCHING_UNIT',
    'GRASSROOTS_COMMITTEE',
  ],
  'term.propose': ['MASS_WORK_DIVISION', 'SERVICE_CENTER', 'DISPATCHING_UNIT', 'GRASSROOTS_COMMITTEE'],
  'term.confirm': ['MASS_WORK_DIVISION'],
  'term.decide': ['PROVINCIAL_COMMITTEE'],
  'archive.export': ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION'],
  'directory.read': ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION', 'SERVICE_CENTER'],
  'directory.manage': ['MASS_WORK_DIVISION'],
  'person.reveal': ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION'],
  'notice.read': [
    'PROVINCIAL_COMMITTEE',
    'MASS_WORK_DIVISION',
    'SERVICE_CENTER',
    'GRASSROOTS_COMMITTEE',
    'NOMINATING_UNIT',
    'ORG_CONTACT',
  ],
  'notice.sign': ['GRASSROOTS_COMMITTEE', 'NOMINATING_UNIT', 'ORG_CONTACT'],
  'notice.manage': ['MASS_WORK_DIVISION'],
  'question.ask': [...roles],
  'question.answer': ['MASS_WORK_DIVISION'],
  'programme.manage': ['MASS_WORK_DIVISION'],
  'statistics.read': ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION', 'SERVICE_CENTER', 'OBSERVER'],
  'account.manage': ['SYSTEM_ADMIN'],
  'mail.manage': ['SYSTEM_ADMIN'],
  'job.manage': ['SYSTEM_ADMIN'],
  'role.grant': ['SECURITY_ADMIN'],
  'session.revokeAny': ['SECURITY_ADMIN'],
  'audit.read': ['AUDIT_ADMIN'],
  'self.manage': [...roles],
} as const satisfies Record<string, readonly Role[]>;
export type Ability = keyof typeof abilities;

/** Roles that see only records of the organisation or unit named in their grant. */
export const scopedRoles: readonly Role[] = [
  'SERVICE_CENTER',
  'DISPATCHING_UNIT',
  'GRASSROOTS_COMMITTEE',
  'NOMINATING_UNIT',
  'INSTRUCTOR',
  'ORG_CONTACT',
];

/** A role in force today, with the organisation, Party organisation or person that it is limited to. */
export interface Grant {
  role: Role;
  organizationId: string | null;
  partyOrganizationId: string | null;
  personId: string | null;
  /** 指导员 whose term does not hold today: the grant only reads. */
  isReadOnly?: boolean;
}

/** What a role that only reads is left with; every other ability is one of doing (方案 二（三）). */
const readingAbilities: readonly Ability[] = ['home.read'];

/** What somebody must do before anything else. */
export type Duty = 'CHANGE_PASSWORD' | 'ENROL_SECOND_FACTOR';

/** Roles that see many people's data or keep the system: a password alone is not enough for them. */
export const secondFactorRoles: readonly Role[] = [
  'PROVINCIAL_COMMITTEE',
  'MASS_WORK_DIVISION',
  'SYSTEM_ADMIN',
  'SECURITY_ADMIN',
  'AUDIT_ADMIN',
];

/** Who is acting: what the session knows and every command receives. */
export interface Actor {
  accountId: string;
  sessionId: string;
  displayName: string;
  grants: readonly Grant[];
  /** While it stands, only one's own account can be managed. */
  duty?: Duty | null;
}

/** The record that is acted on, as far as scopes care. */
export interface Scope {
  organizationId?: string | null;
  partyOrganizationId?: string | null;
}

/** Whether any role of the actor has the ability, wherever. The first gate: menus, actions, routes. */
export function can(actor: Actor, ability: Ability): boolean {
  // One's own account needs no role: whoever has none yet can still sign out and change the password.
  return ability === 'self.manage' || grantsFor(actor, ability).length > 0;
}

/** Whether the actor has the ability on this very record. The second gate, inside the transaction. */
export function canOn(actor: Actor, ability: Ability, scope: Scope): boolean {
  return grantsFor(actor, ability).some((grant) => !scopedRoles.includes(grant.role) || covers(grant, scope));
}

/** Grants from which the actor has the ability: none while a duty stands, reading alone where the term is over. */
export function grantsFor(actor: Actor, ability: Ability): readonly Grant[] {
  if (actor.duty) return [];
  return actor.grants
    .filter(({ isReadOnly }) => !isReadOnly || readingAbilities.includes(ability))
    .filter(({ role }) => (abilities[ability] as readonly Role[]).includes(role));
}

function covers(grant: Grant, scope: Scope): boolean {
  if (scope.organizationId && grant.organizationId === scope.organizationId) return true;
  return Boolean(scope.partyOrganizationId) && grant.partyOrganizationId === scope.partyOrganizationId;
}

/** Organisations that the actor's scoped grants of this ability name, or 'ALL' when one grant is unscoped. */
export function organizationsFor(actor: Actor, ability: Ability): 'ALL' | string[] {
  const grants = grantsFor(actor, ability);
  if (grants.some((grant) => !scopedRoles.includes(grant.role))) return 'ALL';
  return [...new Set(grants.flatMap((grant) => grant.organizationId ?? []))];
}

/** Channels of the instructors that the actor may look at: 党群工作服务中心 manages those of 招募 alone (方案 四（二）). */
export function appointmentChannels(actor: Actor): readonly SelectionChannel[] {
  return organizationsFor(actor, 'appointment.read') === 'ALL' ? selectionChannels : ['RECRUITED'];
}

export function hasRole(actor: Actor, role: Role): boolean {
  return actor.grants.some((grant) => grant.role === role);
}
