/** Files that nominating secretaries hand in, and their way into a package. */
import { readFileSync } from 'node:fs';
import { importRegister } from '@/lib/commands/nomination/import-register';
import { uploadRegister } from '@/lib/commands/nomination/upload-register';
import { readImport } from '@/lib/documents/read-import';
import { today } from '@/lib/platform/clock';
import type { Nominator } from './nominators';
import { context } from './world';

export const readToday = (bytes: Uint8Array, fileName: string) => readImport(bytes, fileName, { today: today() });

/** A file of tests/fixtures as a browser sends it. */
export function fixtureFile(path: string): File {
  const bytes = readFileSync(new URL(`../fixtures/${path}`, import.meta.url));
  return new File([new Uint8Array(bytes)], path.split('/').at(-1) ?? path);
}

export function upload({ actor, organizationId }: Nominator, batchId: string, file: File | File[]) {
  return uploadRegister(context(actor), { batchId, organizationId, file }, readToday);
}

interface Kept {
  packageId: string;
  attachmentId: string;
}

/** 导入; the outcome is for the test to judge. */
export function importKept(
  { actor, channel, partyOrganizationId, proxySource, proxySourceOn }: Nominator,
  kept: Kept,
  { isCleanOnly = false, request = context(actor), read = readToday } = {},
) {
  const proxy = { proxySource, proxySourceOn };
  const source = { channel, partyOrganizationId, consultationRepliedOn: today(), consultationReply: '', ...proxy };
  return importRegister(request, { ...kept, ...source, isCleanOnly }, read);
}
