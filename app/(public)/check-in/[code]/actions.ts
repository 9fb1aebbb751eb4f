'use server';
import { definePublicAction } from '@/lib/access/define-public-action';
import { checkIn } from '@/lib/commands/appointment/check-in';
import { confirmPledge, pledgeByPhone } from '@/lib/commands/appointment/confirm-pledge';
import { traineeProof } from '@/lib/commands/appointment/trainee-proof';

export const checkInByCode = definePublicAction({
  name: 'public.checkIn',
  schema: traineeProof,
  run: (_visitor, proof) => checkIn(proof),
});

export const pledgeByCode = definePublicAction({
  name: 'public.confirmPledge',
  schema: pledgeByPhone,
  run: (_visitor, proof) => confirmPledge(proof),
});
