import { addCandidate } from '@/lib/commands/nomination/add-candidate';
import type { Role } from '@/lib/domain/glossary';
import type { Actor } from '@/lib/domain/permissions';
import { done } from '../support/nominees';
import { context, createActor, createBatch } from '../support/world';

/** One attempt: who tries, and to whom the record belongs that is tried. */
export interface Setting {
  role: Role;
  actor: Actor;
  /** Owner of the record: the organisation, Party organisation and account of the actor, or others. */
  organizationId: string;
  partyOrganizationId: string;
  accountId: string;
}

interface Door {
  /** Exported name of an action, or `GET /address` of a route. */
  entry: string;
  /** Who may. Everybody else is turned away, whatever he sends. */
  roles: readonly Role[];
  /**
   * Whether a role that may can also touch what belongs to others. Left out: roles without a scope can. `GLOBAL`: there
   * is no owner.
   */
  others?: ((role: Role) => boolean) | 'GLOBAL';
}

export interface ActionLine extends Door {
  kind: 'ACTION';
  /** Name in the manifest. */
  action: string;
  /** Makes a record of the setting's owner and returns an input that the schema accepts. */
  sample: (setting: Setting) => Promise<object> | object;
}

export interface FileLine extends Door {
  kind: 'FILE';
  /** Name in the manifest of file routes. */
  route: string;
  /** Makes a record of the setting's owner and returns the parameters of the address. */
  params: (setting: Setting) => Promise<object> | object;
}

/** Open to everybody who comes from the site itself; `action` is absent for routes. */
export interface PublicLine {
  kind: 'PUBLIC';
  entry: string;
  action?: string;
}

export type Line = ActionLine | FileLine | PublicLine;

/** A nominee whose form the setting's organisation is writing, in an open batch. */
export async function nomineeOf({ organizationId }: Setting): Promise<{ batchId: string; candidateId: string }> {
  const { id: batchId } = await createBatch('OPEN');
  const author = await createActor('NOMINATING_UNIT', { organizationId });
  const added = addCandidate(context(author), {
    batchId,
    organizationId,
    partyOrganizationId: null,
    channel: 'RECRUITED',
    name: '陈一鸣',
    consultationRepliedOn: null,
    consultationReply: '',
  });
  return { batchId, candidateId: (await done(added)).candidateId };
}
