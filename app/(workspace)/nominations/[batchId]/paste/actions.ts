'use server';
import { defineAction } from '@/lib/access/define-action';
import { pasteRegister, registerPaste } from '@/lib/commands/nomination/paste-register';

export const pasteNominees = defineAction({
  name: 'nomination.pasteRegister',
  schema: registerPaste,
  ability: 'nomination.write',
  run: pasteRegister,
  revalidate: ({ batchId }) => [`/nominations/${batchId}`, '/nominations', '/home'],
  redirectTo: ({ batchId, organizationId }) => `/nominations/${batchId}?organization=${organizationId}`,
});
