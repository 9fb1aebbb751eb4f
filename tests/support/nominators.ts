/** Those who nominate, and the nominees that they bring through the commands, as a secretary would. */
import type { Outcome } from '@/lib/commands/command';
import { addCandidate } from '@/lib/commands/nomination/add-candidate';
import { requestLate } from '@/lib/commands/nomination/request-late';
import { saveDraft } from '@/lib/commands/nomination/save-draft';
import { submitCandidate } from '@/lib/commands/nomination/submit-candidate';
import type { PartyOrganizationKind, SelectionChannel } from '@/lib/domain/glossary';
import type { RegistrationFormDraft } from '@/lib/domain/nomination/registration-form';
import type { Actor } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';
import { done } from './nominees';
import { completeForm, context, createActor, createOrganization, createPartyOrganization } from './world';

/** Who nominates along which channel; `partyOrganizationId` only for 选任. */
export interface Nominator {
  actor: Actor;
  channel: SelectionChannel;
  organizationId: string;
  partyOrganizationId: string | null;
  /** 代录: the letter or e-mail */
  proxySource?: string;
  proxySourceOn?: string;
}

/** A secretary of an organisation of its own, for 招募. */
export async function createNominator(): Promise<Nominator> {
  const { id: organizationId } = await createOrganization();
  const actor = await createActor('NOMINATING_UNIT', { organizationId });
  return { actor, channel: 'RECRUITED', organizationId, partyOrganizationId: null };
}

/** A committee (or general branch) with its secretary, for 选任. */
export async function createCommittee(kind: PartyOrganizationKind = 'COMMITTEE'): Promise<Nominator> {
  const { id: partyOrganizationId, organizationId } = await createPartyOrganization(kind);
  if (!organizationId) throw new Error('a committee of the tests has an organisation');
  const actor = await createActor('GRASSROOTS_COMMITTEE', { organizationId, partyOrganizationId });
  return { actor, channel: 'SELECTED_INTERNALLY', organizationId, partyOrganizationId };
}

/** The office with a registration authority, for 选派. */
export async function createDispatcher(): Promise<Nominator> {
  const { id: organizationId } = await createOrganization({ kind: 'REGISTRATION_AUTHORITY' });
  const actor = await createActor('MASS_WORK_DIVISION');
  return { actor, channel: 'DISPATCHED', organizationId, partyOrganizationId: null };
}

/** The letter from which the office of the tests types. */
export const letter = { proxySource: '10月18日电子邮件（演示）', proxySourceOn: '2017-10-18' };

/** The office, standing in for an organisation that sent an e-mail; with the letter unless the test leaves it out. */
export async function createProxy(nominator: Nominator, source: Partial<typeof letter> = letter): Promise<Nominator> {
  return { ...nominator, actor: await createActor('MASS_WORK_DIVISION'), ...source };
}

/** Codes of the refusals among these outcomes. */
export function refusals(...outcomes: Outcome<unknown>[]): string[] {
  return outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.reasons.map(({ code }) => code)));
}

/** A form in the drawer, as the window knows it that is going to send it. */
export interface Draft {
  candidateId: string;
  revision: number;
}

/** A nominee whose form lies filled in in the drawer. */
export async function draftFor(
  { actor, ...nominator }: Nominator,
  batchId: string,
  form: Partial<RegistrationFormDraft> = {},
): Promise<Draft> {
  const reply = { consultationReply: '', consultationRepliedOn: nominator.channel === 'DISPATCHED' ? today() : null };
  const { candidateId } = await done(addCandidate(context(actor), { batchId, name: '', ...reply, ...nominator }));
  const content = completeForm(form);
  const { revision } = await done(saveDraft(context(actor), { candidateId, revision: 0, ...content }));
  return { candidateId, revision };
}

/** 提交; the outcome is for the test to judge. */
export function submit({ actor }: Nominator, form: Draft, overrideReason = '') {
  return submitCandidate(context(actor), { ...form, overrideReason });
}

/** A submitted nominee. */
export async function submittedFor(
  nominator: Nominator,
  batchId: string,
  form: Partial<RegistrationFormDraft> = {},
): Promise<string> {
  const { candidateId } = await done(submit(nominator, await draftFor(nominator, batchId, form)));
  return candidateId;
}

/** 逾期申请; the batch must be past its deadline. */
export function askLate({ actor }: Nominator, form: Draft, reason = '盖章单位放假，材料迟到两天') {
  return requestLate(context(actor), { ...form, overrideReason: '', reason });
}
