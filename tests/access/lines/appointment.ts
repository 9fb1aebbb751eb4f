import { createTrainingSession } from '@/lib/commands/appointment/create-training-session';
import { issueLetters } from '@/lib/commands/appointment/issue-letters';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { chosenNominees, done, trainedNominees } from '../../support/nominees';
import { context, createActor, createBatch, moveBatch } from '../../support/world';
import type { Line } from '../line';

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

async function trained() {
  const who = await people();
  const { id: batchId } = await createBatch('OPEN');
  const candidateIds = await trainedNominees(batchId, ['RECRUITED'], who);
  return { ...who, batchId, candidateIds };
}

async function issued() {
  const { committee, batchId } = await trained();
  await done(issueLetters(context(committee), { batchId, issuedOn: today() }));
  const letter = await db.letter.findFirstOrThrow({ where: { issueEvent: { batchId } } });
  return { batchId, letterId: letter.id };
}

const byOffice = { kind: 'ACTION', roles: ['MASS_WORK_DIVISION'], others: 'GLOBAL' } as const;
const byCommittee = { kind: 'ACTION', roles: ['PROVINCIAL_COMMITTEE'], others: 'GLOBAL' } as const;
const print = { kind: 'FILE', roles: ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION'], others: 'GLOBAL' } as const;

export const appointmentLines: readonly Line[] = [
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
    ...byCommittee,
    entry: 'issueAll',
    action: 'appointment.issueLetters',
    sample: async () => ({ batchId: (await trained()).batchId, issuedOn: today() }),
  },
  {
    ...byCommittee,
    entry: 'voidIssued',
    action: 'appointment.voidLetter',
    sample: async () => ({ letterId: (await issued()).letterId, reason: '姓名有误' }),
  },
  {
    ...print,
    entry: 'GET /appointments/letters/[letterId]/letter.pdf',
    route: 'appointment.exportLetter',
    params: async () => ({ letterId: (await issued()).letterId }),
  },
  {
    ...print,
    entry: 'GET /appointments/[batchId]/letters.pdf',
    route: 'appointment.exportLetters',
    params: async () => ({ batchId: (await issued()).batchId }),
  },
  { kind: 'PUBLIC', entry: 'verify', action: 'public.verifyLetter' },
];
