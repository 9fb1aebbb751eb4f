'use server';
import { defineAction } from '@/lib/access/define-action';
import { collectionEntry, collectLetter } from '@/lib/commands/appointment/collect-letter';
import { decideSeal, sealDecision } from '@/lib/commands/appointment/decide-seal';
import { printLetter, printOrder } from '@/lib/commands/appointment/print-letter';
import { requestSeal, sealRequest } from '@/lib/commands/appointment/request-seal';
import { setLetterWording, wordingOrder } from '@/lib/commands/appointment/set-letter-wording';
import { bundleOrder, startLetterBundle } from '@/lib/commands/appointment/start-letter-bundle';
import { letterVoiding, voidLetter } from '@/lib/commands/appointment/void-letter';

const batchLetters = ({ batchId }: { batchId: string }) => [`/appointments/${batchId}/letters`];
const letterPage = ({ letterId }: { letterId: string }) => [
  `/appointments/letters/${letterId}`,
  '/appointments/letters',
];

export const wordLetters = defineAction({
  name: 'appointment.setLetterWording',
  schema: wordingOrder,
  ability: 'letter.print',
  run: setLetterWording,
  revalidate: ({ batchId }) => [`/appointments/${batchId}/wording`],
});

export const askForSeal = defineAction({
  name: 'appointment.requestSeal',
  schema: sealRequest,
  ability: 'seal.request',
  run: requestSeal,
  revalidate: batchLetters,
});

export const answerSeal = defineAction({
  name: 'appointment.decideSeal',
  schema: sealDecision,
  ability: 'seal.approve',
  run: decideSeal,
  revalidate: batchLetters,
});

export const bundleLetters = defineAction({
  name: 'appointment.startLetterBundle',
  schema: bundleOrder,
  ability: 'letter.print',
  run: startLetterBundle,
  revalidate: batchLetters,
});

export const registerPrint = defineAction({
  name: 'appointment.printLetter',
  schema: printOrder,
  ability: 'letter.print',
  run: printLetter,
  revalidate: letterPage,
});

export const keepCollection = defineAction({
  name: 'appointment.collectLetter',
  schema: collectionEntry,
  ability: 'letter.print',
  run: collectLetter,
  revalidate: letterPage,
});

export const voidIssued = defineAction({
  name: 'appointment.voidLetter',
  schema: letterVoiding,
  ability: 'letter.issue',
  run: voidLetter,
  revalidate: letterPage,
});
