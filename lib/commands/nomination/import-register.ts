import 'server-only';
import { z } from 'zod';
import { openAttachment } from '@/lib/data/attachment';
import { importSubject } from '@/lib/data/nomination/import';
import type { ReadImport } from '@/lib/domain/nomination/import-plan';
import { type CommandContext, notFound, type Outcome, runCommand } from '../command';
import { enterPackage, nomineeSource } from './package-entry';
import { takePeople } from './take-people';

export const registerImport = nomineeSource.extend({
  packageId: z.uuid(),
  attachmentId: z.uuid(),
  /** 只导入没有错误的行. A browser sends `on` for a ticked box. */
  isCleanOnly: z.union([z.boolean(), z.literal('on').transform(() => true)]).default(false),
});

export interface ImportedRegister {
  batchId: string;
  organizationId: string;
  candidateIds: string[];
}

/**
 * Makes drafts of the people whom a kept file names, after those who are in the package already: all of them or, when
 * one has an error, none, unless only the clean ones are asked for. Whoever is in the package stays as he is.
 */
export function importRegister(
  context: CommandContext,
  { packageId, attachmentId, isCleanOnly, ...nominees }: z.output<typeof registerImport>,
  readImport: ReadImport,
): Promise<Outcome<ImportedRegister>> {
  return runCommand(context, 'nomination.importRegister', async (work) => {
    const found = (await work.tx.package.findUnique({ where: { id: packageId } })) ?? notFound();
    const { batchId, organizationId } = found;
    const entry = await enterPackage(work, { ...nominees, batchId, organizationId });
    const file = (await openAttachment(importSubject(packageId), attachmentId)) ?? notFound();
    const read = await readImport(file.bytes, file.fileName);
    const source = { attachment: attachmentId };
    const candidateIds = await takePeople(work, entry, read, { isCleanOnly, source });
    return { batchId, organizationId, candidateIds };
  });
}
