'use server';
import { defineAction } from '@/lib/access/define-action';
import { copyNominees, nomineeCopy } from '@/lib/commands/nomination/copy-nominees';

export const copyEarlierNominees = defineAction({
  name: 'nomination.copyNominees',
  schema: nomineeCopy,
  ability: 'nomination.write',
  run: copyNominees,
  revalidate: ({ batchId }) => [`/nominations/${batchId}`, '/nominations', '/home'],
  redirectTo: ({ batchId, organizationId }) => `/nominations/${batchId}?organization=${organizationId}`,
});
