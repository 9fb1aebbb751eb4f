'use server';
import { z } from 'zod';
import { definePublicAction } from '@/lib/access/define-public-action';

/** Leads from the form to the page of the number, which looks it up. */
export const verify = definePublicAction({
  name: 'public.verifyLetter',
  schema: z.object({ number: z.string().trim().min(1, '请填写聘书编号').max(60, '聘书编号过长') }),
  run: async (_visitor, { number }) => ({ ok: true, value: { number } }),
  redirectTo: ({ number }) => `/verify/${encodeURIComponent(number)}`,
});
