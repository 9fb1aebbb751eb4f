'use server';
import { z } from 'zod';
import { defineAction } from '@/lib/access/define-action';
import { decideEvidence, evidenceDecision } from '@/lib/commands/review/decide-evidence';
import { decideException, exceptionDecision } from '@/lib/commands/review/decide-exception';
import { dropEvidence } from '@/lib/commands/review/drop-evidence';
import { exceptionOrder, recordException } from '@/lib/commands/review/record-exception';
import { ownWithdrawal, recordWithdrawal } from '@/lib/commands/review/record-withdrawal';
import { evidenceOrder, requestEvidence } from '@/lib/commands/review/request-evidence';

const revalidate = ({ candidateId }: { candidateId: string }) => [`/reviews/${candidateId}`, '/home'];
const judge = { ability: 'review.judge', revalidate } as const;

export const askEvidence = defineAction({
  ...judge,
  name: 'review.requestEvidence',
  schema: evidenceOrder,
  run: requestEvidence,
});
export const judgeEvidence = defineAction({
  ...judge,
  name: 'review.decideEvidence',
  schema: evidenceDecision,
  run: decideEvidence,
});
export const dropEvidenceRequest = defineAction({
  ...judge,
  name: 'review.dropEvidence',
  schema: z.object({ requestId: z.uuid() }),
  run: dropEvidence,
});
export const exceptRule = defineAction({
  ...judge,
  name: 'review.recordException',
  schema: exceptionOrder,
  run: recordException,
});
export const decideRuleException = defineAction({
  ability: 'exception.decide',
  name: 'review.decideException',
  schema: exceptionDecision,
  run: decideException,
  revalidate,
});
export const recordOwnWithdrawal = defineAction({
  ...judge,
  name: 'review.recordWithdrawal',
  schema: ownWithdrawal,
  run: recordWithdrawal,
});
