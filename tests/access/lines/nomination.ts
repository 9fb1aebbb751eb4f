import sharp from 'sharp';
import { keepPhoto } from '@/lib/commands/nomination/keep-photo';
import type { Role } from '@/lib/domain/glossary';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { askLate, createDispatcher, draftFor, letter, type Nominator, submit } from '../../support/nominators';
import { done } from '../../support/nominees';
import { completeForm, context, createActor, createBatch, createOrganization, moveBatch } from '../../support/world';
import type { Line, Setting } from '../line';

/** Who nominates on behalf of the setting's owner: the office has only 选派 for its own, the others 招募. */
export async function nominatorOf({ role, actor, accountId, organizationId }: Setting): Promise<Nominator> {
  if (role === 'MASS_WORK_DIVISION' && accountId === actor.accountId) return createDispatcher();
  const author = await createActor('NOMINATING_UNIT', { organizationId });
  return { actor: author, channel: 'RECRUITED', organizationId, partyOrganizationId: null };
}

async function drafted(setting: Setting) {
  const { id: batchId } = await createBatch('OPEN');
  const nominator = await nominatorOf(setting);
  return { batchId, nominator, form: await draftFor(nominator, batchId) };
}

async function sent(setting: Setting) {
  const { batchId, nominator, form } = await drafted(setting);
  await done(submit(nominator, form));
  const { packageId } = await db.candidate.findUniqueOrThrow({ where: { id: form.candidateId } });
  return { batchId, packageId, candidateId: form.candidateId };
}

async function late(setting: Setting) {
  const { batchId, nominator, form } = await drafted(setting);
  await moveBatch(batchId, 'CLOSED');
  return { nominator, form };
}

const photo = async () =>
  new File(
    [
      new Uint8Array(
        await sharp({ create: { width: 350, height: 490, channels: 3, background: '#456' } })
          .jpeg()
          .toBuffer(),
      ),
    ],
    '照片.jpg',
  );
const one = async (setting: Setting) => ({ candidateId: (await drafted(setting)).form.candidateId });
const oneSent = async (setting: Setting) => ({ candidateId: (await sent(setting)).candidateId });
const draftOf = async (setting: Setting) => ({ ...(await drafted(setting)).form, ...completeForm() });

/** Forms are their authors' alone: not even the office writes into one that is not its own. */
const byAuthor = {
  kind: 'ACTION',
  roles: ['GRASSROOTS_COMMITTEE', 'NOMINATING_UNIT', 'MASS_WORK_DIVISION'],
  others: () => false,
} as const;
/** … but with a letter of the organisation it enters new ones on its behalf. */
const byProxy = { others: (role: Role) => role === 'MASS_WORK_DIVISION' } as const;
const byReader = {
  kind: 'FILE',
  roles: ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION', 'GRASSROOTS_COMMITTEE', 'NOMINATING_UNIT'],
} as const;

export const nominationLines: readonly Line[] = [
  {
    ...byAuthor,
    ...byProxy,
    entry: 'addNominee',
    action: 'nomination.addCandidate',
    sample: async (setting) => {
      const { channel } = await nominatorOf(setting);
      const { id: batchId } = await createBatch('OPEN');
      const authority = await createOrganization({ kind: 'REGISTRATION_AUTHORITY' });
      const organizationId = channel === 'DISPATCHED' ? authority.id : setting.organizationId;
      return { batchId, channel, organizationId, consultationRepliedOn: today(), ...letter };
    },
  },
  { ...byAuthor, entry: 'removeNominee', action: 'nomination.removeDraft', sample: one },
  {
    ...byAuthor,
    entry: 'moveNominee',
    action: 'nomination.moveCandidate',
    sample: async (setting) => ({ ...(await one(setting)), direction: 'UP' }),
  },
  { ...byAuthor, entry: 'recallNominee', action: 'nomination.recallCandidate', sample: oneSent },
  {
    ...byAuthor,
    entry: 'withdrawNominee',
    action: 'nomination.withdrawCandidate',
    sample: async (setting) => ({ ...(await oneSent(setting)), reason: '本人身体原因' }),
  },
  { ...byAuthor, entry: 'saveForm', action: 'nomination.saveDraft', sample: draftOf },
  { ...byAuthor, entry: 'saveAndCheckForm', action: 'nomination.saveDraftAndCheck', sample: draftOf },
  {
    ...byAuthor,
    entry: 'savePhoto',
    action: 'nomination.keepPhoto',
    sample: async (setting) => ({ ...(await one(setting)), file: await photo() }),
  },
  {
    ...byAuthor,
    entry: 'submitNominee',
    action: 'nomination.submitCandidate',
    sample: async (setting) => (await drafted(setting)).form,
  },
  {
    ...byAuthor,
    entry: 'requestLateSubmission',
    action: 'nomination.requestLate',
    sample: async (setting) => ({ ...(await late(setting)).form, reason: '盖章单位放假，材料迟到两天' }),
  },
  {
    kind: 'ACTION',
    roles: ['MASS_WORK_DIVISION'],
    others: 'GLOBAL',
    entry: 'decideLateRequest',
    action: 'nomination.decideLate',
    sample: async (setting) => {
      const { nominator, form } = await late(setting);
      await done(askLate(nominator, form));
      return { candidateId: form.candidateId, decision: 'ACCEPT', opinion: '情况属实，同意收件' };
    },
  },
  {
    ...byReader,
    entry: 'GET /nominations/packages/[packageId]/roster.pdf',
    route: 'nomination.exportRoster',
    params: sent,
  },
  {
    ...byReader,
    entry: 'GET /nominations/[batchId]/[candidateId]/registration-form.pdf',
    route: 'nomination.exportRegistrationForm',
    params: sent,
  },
  {
    ...byReader,
    entry: 'GET /nominations/[batchId]/[candidateId]/photo',
    route: 'nomination.readPhoto',
    params: async (setting) => {
      const { batchId, nominator, form } = await drafted(setting);
      const { candidateId } = form;
      await done(keepPhoto(context(nominator.actor), { candidateId, file: await photo() }));
      await done(submit(nominator, form));
      return { batchId, candidateId };
    },
  },
];
