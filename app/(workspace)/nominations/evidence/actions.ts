'use server';
import { defineAction } from '@/lib/access/define-action';
import { answerEvidence, evidenceAnswer } from '@/lib/commands/answer-evidence';

export const sendEvidence = defineAction({
  name: 'nomination.answerEvidence',
  ability: 'nomination.write',
  schema: evidenceAnswer,
  run: answerEvidence,
  revalidate: () => ['/nominations/evidence', '/home'],
});
