'use server';
import { defineAction } from '@/lib/access/define-action';
import { correctReceipt, receivePaper } from '@/lib/commands/nomination/receive-paper';
import { paperArrival, paperCorrection } from '@/lib/domain/nomination/paper-receipt';

export const registerPaper = defineAction({
  name: 'nomination.receivePaper',
  schema: paperArrival,
  ability: 'paper.receive',
  run: receivePaper,
  redirectTo: ({ receiptId }) => `/nominations/receipts?registered=${receiptId}`,
});

export const correctPaper = defineAction({
  name: 'nomination.correctReceipt',
  schema: paperCorrection,
  ability: 'paper.receive',
  run: correctReceipt,
  redirectTo: ({ receiptId }) => `/nominations/receipts?registered=${receiptId}`,
});
