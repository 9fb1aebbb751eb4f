import { randomUUID } from 'node:crypto';
import { proposeTermChange } from '@/lib/commands/appointment/propose-term-change';
import type { TermEvent } from '@/lib/domain/appointment/term-change';
import type { Role, SelectionChannel } from '@/lib/domain/glossary';
import type { Actor } from '@/lib/domain/permissions';
import { now, today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { putFile } from '@/lib/platform/file-store';
import { appointedInstructor } from '../../support/instructors';
import { done } from '../../support/nominees';
import { context, createActor } from '../../support/world';
import type { Line, Setting } from '../line';

const managers: readonly Role[] = ['MASS_WORK_DIVISION', 'SERVICE_CENTER', 'DISPATCHING_UNIT', 'GRASSROOTS_COMMITTEE'];
const channelOf: Partial<Record<Role, SelectionChannel>> = {
  DISPATCHING_UNIT: 'DISPATCHED',
  GRASSROOTS_COMMITTEE: 'SELECTED_INTERNALLY',
};

let people: Promise<{ office: Actor; committee: Actor }> | undefined;
async function createPeople() {
  return { office: await createActor('MASS_WORK_DIVISION'), committee: await createActor('PROVINCIAL_COMMITTEE') };
}

/** An instructor whom the setting's owner manages: for the centre, its own are those of 招募 and all others are not. */
async function termOf({ role, actor, organizationId, partyOrganizationId }: Setting) {
  people ??= createPeople();
  const isOwn = actor.grants.some((grant) => grant.organizationId === organizationId);
  const ofOthers = role === 'SERVICE_CENTER' && !isOwn ? 'DISPATCHED' : 'RECRUITED';
  return appointedInstructor(await people, channelOf[role] ?? ofOthers, { organizationId, partyOrganizationId });
}

const pdf = () => new File([Buffer.from('%PDF-1.7\n%%EOF\n')], '申请.pdf', { type: 'application/pdf' });
const change = (termId: string, event: TermEvent) => ({
  termId,
  event,
  effectiveOn: today(),
  reason: '身体原因',
  handover: '另行安排',
  performance: '',
  isWilling: false,
  file: pdf(),
});

/** A change that waits for its decision: proposed by the centre, so that nobody has decided it on the way. */
async function proposed(setting: Setting, event: TermEvent) {
  people ??= createPeople();
  const { id } = await appointedInstructor(await people, 'RECRUITED', setting);
  const { changeId } = await done(proposeTermChange(context(await createActor('SERVICE_CENTER')), change(id, event)));
  return { changeId, result: 'APPROVED', opinion: '' };
}

/** The nominee of the term, with a photo in a version of the form. */
async function photographed(setting: Setting) {
  const { personId, letter } = await termOf(setting);
  const storageKey = randomUUID();
  await putFile(storageKey, Buffer.from('photo'));
  const { candidateId } = letter;
  const by = { createdById: setting.accountId, createdAt: now() };
  const facts = { fileName: '照片.jpg', contentType: 'image/jpeg', size: 5, sha256: '', storageKey };
  const { id: photoId } = await db.attachment.create({
    data: { ...facts, subject: `CANDIDATE:${candidateId}`, ...by },
  });
  const version = { candidateId, number: 9, content: { photoId }, contentSensitive: '', contentHash: '', ...by };
  const { id: currentVersionId } = await db.formVersion.create({ data: version });
  await db.candidate.update({ where: { id: candidateId }, data: { currentVersionId } });
  return { personId };
}

async function issuedBatch() {
  people ??= createPeople();
  return { batchId: (await appointedInstructor(await people)).letter.candidate.batchId };
}

const readers: readonly Role[] = ['PROVINCIAL_COMMITTEE', ...managers];

export const instructorLines: readonly Line[] = [
  {
    kind: 'ACTION',
    roles: managers,
    entry: 'proposeChange',
    action: 'appointment.proposeTermChange',
    sample: async (setting) => change((await termOf(setting)).id, 'resign'),
  },
  {
    kind: 'ACTION',
    roles: ['PROVINCIAL_COMMITTEE'],
    others: 'GLOBAL',
    entry: 'decideChange',
    action: 'appointment.decideTermChange',
    sample: (setting) => proposed(setting, 'dismiss'),
  },
  {
    kind: 'ACTION',
    roles: ['MASS_WORK_DIVISION'],
    others: 'GLOBAL',
    entry: 'confirmChange',
    action: 'appointment.confirmTermChange',
    sample: (setting) => proposed(setting, 'suspend'),
  },
  {
    kind: 'FILE',
    roles: readers,
    entry: 'GET /instructors/[personId]/photo',
    route: 'appointment.readInstructorPhoto',
    params: photographed,
  },
  {
    kind: 'FILE',
    roles: readers,
    entry: 'GET /instructors/changes/[changeId]/document',
    route: 'appointment.readTermDocument',
    params: async (setting) => {
      const { id } = await termOf(setting);
      const office = await createActor('MASS_WORK_DIVISION');
      return done(proposeTermChange(context(office), change(id, 'resign')));
    },
  },
  {
    kind: 'ACTION',
    roles: ['MASS_WORK_DIVISION'],
    others: 'GLOBAL',
    entry: 'draftResultNotice',
    action: 'appointment.draftNotice',
    sample: issuedBatch,
  },
  {
    kind: 'FILE',
    roles: ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION'],
    others: 'GLOBAL',
    entry: 'GET /appointments/[batchId]/appointed.pdf',
    route: 'appointment.exportAppointed',
    params: issuedBatch,
  },
  {
    kind: 'FILE',
    roles: ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION'],
    others: 'GLOBAL',
    entry: 'GET /appointments/[batchId]/archive.zip',
    route: 'appointment.exportArchive',
    params: issuedBatch,
  },
  {
    kind: 'FILE',
    roles: readers,
    others: 'GLOBAL',
    entry: 'GET /instructors/roster.xlsx',
    route: 'appointment.exportRoster',
    params: () => ({}),
  },
  {
    kind: 'FILE',
    roles: readers,
    others: 'GLOBAL',
    entry: 'GET /instructors/roster.pdf',
    route: 'appointment.printRoster',
    params: () => ({}),
  },
];
