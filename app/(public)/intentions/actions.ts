'use server';
import { definePublicAction } from '@/lib/access/define-public-action';
import { registerIntention } from '@/lib/commands/nomination/register-intention';
import { intentionCode, withdrawIntention } from '@/lib/commands/nomination/withdraw-intention';
import { intentionForm } from '@/lib/domain/nomination/intention';

export const sendIntention = definePublicAction({
  name: 'public.registerIntention',
  schema: intentionForm,
  run: (_visitor, form) => registerIntention(form),
});

export const takeBackIntention = definePublicAction({
  name: 'public.withdrawIntention',
  schema: intentionCode,
  run: (_visitor, input) => withdrawIntention(input),
});
