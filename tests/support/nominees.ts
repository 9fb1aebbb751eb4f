/** Nominees taken to a stage of the work by the commands that people use. */
import { completeTraining } from '@/lib/commands/appointment/complete-training';
import { createTrainingSession } from '@/lib/commands/appointment/create-training-session';
import { recordAttendance } from '@/lib/commands/appointment/record-attendance';
import { recordPledges } from '@/lib/commands/appointment/record-pledges';
import { addCandidate } from '@/lib/commands/nomination/add-candidate';
import { saveDraft } from '@/lib/commands/nomination/save-draft';
import { submitCandidate } from '@/lib/commands/nomination/submit-candidate';
import { decideFiling } from '@/lib/commands/review/decide-filing';
import type { JudgementDrafts } from '@/lib/commands/review/judgements';
import { qualifyCandidate } from '@/lib/commands/review/qualify-candidate';
import { type HumanCondition, humanConditionLabels, type SelectionChannel } from '@/lib/domain/glossary';
import type { RegistrationFormDraft } from '@/lib/domain/nomination/registration-form';
import type { Actor } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { completeForm } from './forms';
import { heldMeeting } from './meetings';
import { done } from './outcomes';
import { context, createActor, createOrganization, createPartyOrganization, moveBatch } from './world';

export { codesOf, done } from './outcomes';

interface NomineeOptions {
  batchId: string;
  /** 招募 unless told otherwise. */
  channel?: SelectionChannel;
  /** 选任: the committee; one of its own when left out. */
  partyOrganizationId?: string;
  form?: Partial<RegistrationFormDraft>;
  overrideReason?: string;
}

/** A submitted nominee with whoever filled in the form. */
export async function submittedNominee({ channel = 'RECRUITED', ...options }: NomineeOptions) {
  const { candidateId, author } = await draftedNominee({ channel, ...options });
  await done(
    submitCandidate(context(author), { candidateId, revision: 1, overrideReason: options.overrideReason ?? '' }),
  );
  return { candidateId, author };
}

/** A nominee whose form is filled in and waits in the drawer. */
export async function draftedNominee({ batchId, channel = 'RECRUITED', ...options }: NomineeOptions) {
  const { organizationId, partyOrganizationId, author } = await nominatingBody(channel, options.partyOrganizationId);
  const { candidateId } = await done(
    addCandidate(context(author), {
      batchId,
      organizationId,
      partyOrganizationId,
      channel,
      name: '',
      consultationRepliedOn: today(),
      consultationReply: '同意推荐',
    }),
  );
  await done(saveDraft(context(author), { candidateId, revision: 0, ...completeForm(options.form) }));
  return { candidateId, author };
}

async function nominatingBody(channel: SelectionChannel, partyOrganizationId?: string) {
  if (channel === 'SELECTED_INTERNALLY') {
    const body = partyOrganizationId
      ? await db.partyOrganization.findUniqueOrThrow({ where: { id: partyOrganizationId } })
      : await createPartyOrganization();
    const scope = { organizationId: body.organizationId, partyOrganizationId: body.id };
    const author = await createActor('GRASSROOTS_COMMITTEE', scope);
    return { organizationId: body.organizationId ?? '', partyOrganizationId: body.id, author };
  }
  const isDispatched = channel === 'DISPATCHED';
  const { id: organizationId } = await createOrganization(isDispatched ? { kind: 'REGISTRATION_AUTHORITY' } : {});
  const author = isDispatched
    ? await createActor('MASS_WORK_DIVISION')
    : await createActor('NOMINATING_UNIT', { organizationId });
  return { organizationId, partyOrganizationId: null, author };
}

/** 符合 for every condition that people judge. */
export const allMet = Object.fromEntries(
  (Object.keys(humanConditionLabels) as HumanCondition[]).map((condition) => [
    condition,
    { verdict: 'MEETS', comment: '' },
  ]),
) as JudgementDrafts;

/** A document that looks like one inside. */
export function pdfFile(name = '转正审批表.pdf'): File {
  return new File([Buffer.from('%PDF-1.7\n%%EOF')], name, { type: 'application/pdf' });
}

/** 资格审查通过 for a submitted nominee. */
export async function qualified(candidateId: string, office: Actor): Promise<void> {
  await done(qualifyCandidate(context(office), { candidateId, judgements: allMet }));
}

/** One nominee for each channel, 入选 or for 选任 同意备案; the batch goes from 申报 to 遴选. */
export async function chosenNominees(
  batchId: string,
  channels: readonly SelectionChannel[],
  { office, committee }: { office: Actor; committee: Actor },
  form: Partial<RegistrationFormDraft> = {},
): Promise<string[]> {
  const ids: string[] = [];
  for (const channel of channels) {
    const { candidateId } = await submittedNominee({ batchId, channel, form });
    await qualified(candidateId, office);
    ids.push(candidateId);
  }
  await moveBatch(batchId, 'SELECTION');
  const isInternal = (index: number) => channels[index] === 'SELECTED_INTERNALLY';
  for (const candidateId of ids.filter((_, index) => isInternal(index))) {
    await done(decideFiling(context(committee), { candidateId, result: 'APPROVED', opinion: '' }));
  }
  const others = ids.filter((_, index) => !isInternal(index));
  if (others.length > 0) {
    await heldMeeting(batchId, committee, Object.fromEntries(others.map((id) => [id, 'SELECTED'])));
  }
  return ids;
}

/** The same, trained to the full and pledged: whoever comes next may issue letters. */
export async function trainedNominees(
  batchId: string,
  channels: readonly SelectionChannel[],
  people: { office: Actor; committee: Actor },
  form: Partial<RegistrationFormDraft> = {},
): Promise<string[]> {
  const ids = await chosenNominees(batchId, channels, people, form);
  await moveBatch(batchId, 'TRAINING');
  const office = context(people.office);
  const plan = { title: '集中培训（演示）', heldOn: today(), place: '广州（演示）', halfDays: 4 };
  const { sessionId } = await done(createTrainingSession(office, { batchId, ...plan }));
  const entries = ids.map((candidateId) => ({ candidateId, halfDaysAttended: 4, halfDaysMadeUp: 0, makeUpNote: '' }));
  await done(recordAttendance(context(people.office), { sessionId, entries }));
  await done(completeTraining(context(people.office), { batchId, candidateIds: ids }));
  await done(recordPledges(context(people.office), { batchId, candidateIds: ids, signedOn: today() }));
  return ids;
}
