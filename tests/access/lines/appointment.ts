import { decideSeal } from '@/lib/commands/appointment/decide-seal';
import { drawLetterBundles } from '@/lib/commands/appointment/draw-letter-bundles';
import { issueLetters } from '@/lib/commands/appointment/issue-letters';
import { printLetter } from '@/lib/commands/appointment/print-letter';
import { requestSeal } from '@/lib/commands/appointment/request-seal';
import { startLetterBundle } from '@/lib/commands/appointment/start-letter-bundle';
import { letterPress } from '@/lib/documents/letter-press';
import { usualWording } from '@/lib/domain/appointment/letter-wording';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { done, trainedNominees } from '../../support/nominees';
import { context, createActor, createBatch } from '../../support/world';
import type { Line } from '../line';

const people = async () => ({
  office: await createActor('MASS_WORK_DIVISION'),
  committee: await createActor('PROVINCIAL_COMMITTEE'),
});

async function trainingBatch() {
  return { batchId: (await createBatch('TRAINING')).id };
}

async function trained() {
  const who = await people();
  const { id: batchId } = await createBatch('OPEN');
  const candidateIds = await trainedNominees(batchId, ['RECRUITED'], who);
  return { ...who, batchId, candidateIds };
}

async function issued() {
  const { office, committee, batchId } = await trained();
  await done(issueLetters(context(committee), { batchId, issuedOn: today() }));
  const letter = await db.letter.findFirstOrThrow({ where: { issueEvent: { batchId } } });
  return { office, committee, batchId, letterId: letter.id, issueEventId: letter.issueEventId };
}

const sealOrder = { purpose: '党建工作指导员聘书', copies: 1 };

/** One letter for which 用印 was asked. */
async function sealAsked() {
  const letter = await issued();
  const { issueEventId } = letter;
  const { sealId } = await done(requestSeal(context(letter.office), { issueEventId, ...sealOrder }));
  return { ...letter, sealId };
}

/** … and approved. */
async function sealed() {
  const letter = await sealAsked();
  await done(decideSeal(context(letter.committee), { sealId: letter.sealId, result: 'APPROVED', opinion: '' }));
  return letter;
}

/** … and printed. */
async function printed() {
  const letter = await sealed();
  await done(printLetter(context(letter.office), { letterId: letter.letterId, reason: '' }));
  return letter;
}

async function bundled() {
  const letter = await sealed();
  const { batchId, bundleId } = await done(
    startLetterBundle(context(letter.office), { batchId: letter.batchId, reason: '' }),
  );
  await drawLetterBundles(letterPress);
  return { batchId, bundleId };
}

const byOffice = { kind: 'ACTION', roles: ['MASS_WORK_DIVISION'], others: 'GLOBAL' } as const;
const byCommittee = { kind: 'ACTION', roles: ['PROVINCIAL_COMMITTEE'], others: 'GLOBAL' } as const;
const byPrinters = { kind: 'ACTION', roles: ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION'], others: 'GLOBAL' } as const;
const readRegister = {
  kind: 'FILE',
  roles: ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION', 'SERVICE_CENTER'],
  others: 'GLOBAL',
} as const;
const print = { kind: 'FILE', roles: ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION'], others: 'GLOBAL' } as const;

export const appointmentLines: readonly Line[] = [
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
    ...byPrinters,
    entry: 'wordLetters',
    action: 'appointment.setLetterWording',
    sample: async () => ({ ...(await trainingBatch()), text: usualWording }),
  },
  {
    ...byOffice,
    entry: 'askForSeal',
    action: 'appointment.requestSeal',
    sample: async () => ({ issueEventId: (await issued()).issueEventId, ...sealOrder }),
  },
  {
    ...byCommittee,
    entry: 'answerSeal',
    action: 'appointment.decideSeal',
    sample: async () => ({ sealId: (await sealAsked()).sealId, result: 'APPROVED' }),
  },
  {
    ...byPrinters,
    entry: 'registerPrint',
    action: 'appointment.printLetter',
    sample: async () => ({ letterId: (await sealed()).letterId }),
  },
  {
    ...byPrinters,
    entry: 'bundleLetters',
    action: 'appointment.startLetterBundle',
    sample: async () => ({ batchId: (await sealed()).batchId }),
  },
  {
    ...byPrinters,
    entry: 'keepCollection',
    action: 'appointment.collectLetter',
    sample: async () => ({ letterId: (await printed()).letterId, collectedOn: today(), collectedBy: '陈一鸣' }),
  },
  {
    ...print,
    entry: 'GET /appointments/letters/[letterId]/letter.pdf',
    route: 'appointment.exportLetter',
    params: async () => ({ letterId: (await printed()).letterId }),
  },
  {
    ...print,
    entry: 'GET /appointments/[batchId]/preview.pdf',
    route: 'appointment.previewLetters',
    params: async () => ({ batchId: (await trained()).batchId }),
  },
  {
    ...print,
    entry: 'GET /appointments/[batchId]/bundles/[bundleId]/letters.pdf',
    route: 'appointment.exportBundle',
    params: bundled,
  },
  {
    ...print,
    entry: 'GET /appointments/[batchId]/bundles/[bundleId]/letters.zip',
    route: 'appointment.exportBundleArchive',
    params: bundled,
  },
  {
    ...readRegister,
    entry: 'GET /appointments/letters/register.xlsx',
    route: 'appointment.exportRegister',
    params: () => ({}),
  },
  {
    ...readRegister,
    entry: 'GET /appointments/letters/register.pdf',
    route: 'appointment.printRegister',
    params: () => ({}),
  },
  { kind: 'PUBLIC', entry: 'verify', action: 'public.verifyLetter' },
];
