import type { Actor } from './permissions';

/** 系统: who acts when a rule of the calendar acts and no person does. Stands in the audit trail under this name. */
export const systemActor: Actor = {
  accountId: '00000000-0000-0000-0000-000000000000',
  sessionId: '',
  displayName: '系统',
  grants: [],
};

/** Whether it is the system itself, which nobody can sign in as. */
export function isSystem(actor: Actor): boolean {
  return actor.accountId === systemActor.accountId;
}
