'use server';
import { defineAction } from '@/lib/access/define-action';
import { importRegister, registerImport } from '@/lib/commands/nomination/import-register';
import { registerUpload, uploadRegister } from '@/lib/commands/nomination/upload-register';
import { readImportApart } from '@/lib/documents/read-apart';
import { today } from '@/lib/platform/clock';

const readToday = (bytes: Uint8Array, fileName: string) => readImportApart(bytes, fileName, today());

export const uploadImport = defineAction({
  name: 'nomination.uploadRegister',
  schema: registerUpload,
  ability: 'nomination.write',
  run: (context, input) => uploadRegister(context, input, readToday),
  redirectTo: ({ packageId, attachmentId }) => `/nominations/packages/${packageId}/import/${attachmentId}`,
});

export const importNominees = defineAction({
  name: 'nomination.importRegister',
  schema: registerImport,
  ability: 'nomination.write',
  run: (context, input) => importRegister(context, input, readToday),
  revalidate: ({ batchId }) => [`/nominations/${batchId}`, '/nominations', '/home'],
  redirectTo: ({ batchId, organizationId }) => `/nominations/${batchId}?organization=${organizationId}`,
});
