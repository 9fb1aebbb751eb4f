'use server';
import { z } from 'zod';
import { defineAction } from '@/lib/access/define-action';
import { resendMail } from '@/lib/commands/outbox/resend-mail';

export const sendMailAgain = defineAction({
  name: 'mail.resend',
  schema: z.object({ mailId: z.uuid() }),
  ability: 'mail.manage',
  run: resendMail,
  revalidate: () => ['/settings/mail'],
});
