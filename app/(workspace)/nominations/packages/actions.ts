'use server';
import { defineAction } from '@/lib/access/define-action';
import { attachScan, scanUpload } from '@/lib/commands/nomination/attach-scan';

export const attachPackageScan = defineAction({
  name: 'nomination.attachScan',
  schema: scanUpload,
  ability: 'nomination.write',
  run: attachScan,
  revalidate: ({ batchId }) => [`/nominations/${batchId}`],
});
