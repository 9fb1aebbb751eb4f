import { PDFDocument } from 'pdf-lib';
import { createTrainingSession } from '@/lib/commands/appointment/create-training-session';
import { inviteTrainees } from '@/lib/commands/appointment/invite-trainees';
import { keepMaterial } from '@/lib/commands/appointment/keep-material';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { chosenNominees, done, trainedNominees } from '../../support/nominees';
import { context, createActor, createBatch, moveBatch } from '../../support/world';
import type { Line, Setting } from '../line';

const plan = { title: '集中培训（演示）', heldOn: '2017-11-20', place: '广州（演示）', halfDays: 2 };

const people = async () => ({
  office: await createActor('MASS_WORK_DIVISION'),
  committee: await createActor('PROVINCIAL_COMMITTEE'),
});

async function trainingBatch() {
  return { batchId: (await createBatch('TRAINING')).id };
}

/** One nominee who is chosen and one session that he can attend. */
async function attendance() {
  const who = await people();
  const { id: batchId } = await createBatch('OPEN');
  const candidateIds = await chosenNominees(batchId, ['RECRUITED'], who);
  await moveBatch(batchId, 'TRAINING');
  const { sessionId } = await done(createTrainingSession(context(who.office), { batchId, ...plan }));
  return { sessionId, candidateIds };
}

/** A nominee of the setting's organisation who is invited to a session. */
async function invited({ organizationId, partyOrganizationId }: Setting) {
  const { sessionId, candidateIds } = await attendance();
  const [candidateId = ''] = candidateIds;
  await db.candidate.update({ where: { id: candidateId }, data: { organizationId } });
  const office = await createActor('MASS_WORK_DIVISION');
  await done(inviteTrainees(context(office), { sessionId, candidateIds }));
  const where = { sessionId_candidateId: { sessionId, candidateId } };
  const invitation = await db.trainingInvitation.findUniqueOrThrow({ where });
  return { office, sessionId, candidateId, partyOrganizationId, invitationId: invitation.id };
}

async function material(setting: Setting) {
  const { office, sessionId } = await invited(setting);
  const file = new File([await blankPdf()], '材料.pdf', { type: 'application/pdf' });
  const { batchId } = await done(keepMaterial(context(office), { sessionId, file }));
  const attachment = await db.attachment.findFirstOrThrow({ where: { subject: `TRAINING:${sessionId}` } });
  return { batchId, sessionId, attachmentId: attachment.id };
}

async function blankPdf(): Promise<BlobPart> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  return Uint8Array.from(await pdf.save());
}

/** The setting's actor becomes the instructor of a person who has not signed. */
async function instructorOf({ actor }: Setting) {
  const { candidateIds } = await attendance();
  const { personId, person } = await db.candidate.findUniqueOrThrow({
    where: { id: candidateIds[0] },
    include: { person: true },
  });
  (actor.grants[0] as { personId: string | null }).personId = personId;
  return { name: person?.name, isAgreed: 'on' };
}

async function trained() {
  const who = await people();
  const { id: batchId } = await createBatch('OPEN');
  const candidateIds = await trainedNominees(batchId, ['RECRUITED'], who);
  return { ...who, batchId, candidateIds };
}

const agreed = { reply: 'COMING' };
const byOffice = { kind: 'ACTION', roles: ['MASS_WORK_DIVISION'], others: 'GLOBAL' } as const;

export const trainingLines: readonly Line[] = [
  {
    ...byOffice,
    entry: 'planTraining',
    action: 'appointment.createTrainingSession',
    sample: async () => ({ ...plan, ...(await trainingBatch()) }),
  },
  {
    ...byOffice,
    entry: 'recordSheet',
    action: 'appointment.recordAttendance',
    sample: async () => {
      const { sessionId, candidateIds } = await attendance();
      return { sessionId, entries: candidateIds.map((candidateId) => ({ candidateId, halfDaysAttended: 2 })) };
    },
  },
  {
    ...byOffice,
    entry: 'confirmTraining',
    action: 'appointment.completeTraining',
    sample: async () => {
      const { batchId, candidateIds } = await trained();
      return { batchId, candidateIds };
    },
  },
  {
    ...byOffice,
    entry: 'inviteToTraining',
    action: 'appointment.inviteTrainees',
    sample: attendance,
  },
  {
    kind: 'ACTION',
    roles: ['GRASSROOTS_COMMITTEE', 'NOMINATING_UNIT', 'DISPATCHING_UNIT'],
    entry: 'answerInvitation',
    action: 'appointment.replyInvitation',
    sample: async (setting) => ({ invitationId: (await invited(setting)).invitationId, ...agreed }),
  },
  {
    ...byOffice,
    entry: 'recordReply',
    action: 'appointment.recordReply',
    sample: async (setting) => ({ invitationId: (await invited(setting)).invitationId, ...agreed }),
  },
  {
    ...byOffice,
    entry: 'openGate',
    action: 'appointment.openCheckIn',
    sample: async () => ({ sessionId: (await attendance()).sessionId, halfDay: 1, minutes: 30 }),
  },
  {
    ...byOffice,
    entry: 'addMaterial',
    action: 'appointment.keepMaterial',
    sample: async () => {
      const file = new File([await blankPdf()], '材料.pdf', { type: 'application/pdf' });
      return { sessionId: (await attendance()).sessionId, file };
    },
  },
  {
    ...byOffice,
    entry: 'keepPaperPledges',
    action: 'appointment.recordPledges',
    sample: async () => {
      const { sessionId, candidateIds } = await attendance();
      const { batchId } = await db.trainingSession.findUniqueOrThrow({ where: { id: sessionId } });
      return { batchId, candidateIds, signedOn: today() };
    },
  },
  {
    kind: 'ACTION',
    roles: ['INSTRUCTOR'],
    others: 'GLOBAL',
    entry: 'pledgeAgain',
    action: 'appointment.signOwnPledge',
    sample: instructorOf,
  },
  {
    kind: 'FILE',
    roles: ['MASS_WORK_DIVISION'],
    others: 'GLOBAL',
    entry: 'GET /appointments/[batchId]/pledges.pdf',
    route: 'appointment.exportPledges',
    params: async () => ({ batchId: (await trained()).batchId }),
  },
  {
    kind: 'FILE',
    roles: ['MASS_WORK_DIVISION'],
    others: 'GLOBAL',
    entry: 'GET /appointments/[batchId]/sessions/[sessionId]/sign-in-sheet.pdf',
    route: 'appointment.exportSignInSheet',
    params: async () => {
      const { sessionId } = await attendance();
      const { batchId } = await db.trainingSession.findUniqueOrThrow({ where: { id: sessionId } });
      return { batchId, sessionId };
    },
  },
  {
    kind: 'FILE',
    roles: ['MASS_WORK_DIVISION', 'GRASSROOTS_COMMITTEE', 'NOMINATING_UNIT', 'DISPATCHING_UNIT'],
    entry: 'GET /appointments/[batchId]/sessions/[sessionId]/materials/[attachmentId]',
    route: 'appointment.exportMaterial',
    params: material,
  },
  { kind: 'PUBLIC', entry: 'checkInByCode', action: 'public.checkIn' },
  { kind: 'PUBLIC', entry: 'pledgeByCode', action: 'public.confirmPledge' },
];
