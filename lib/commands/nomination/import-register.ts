import 'server-only';
import { z } from 'zod';
import { openAttachment } from '@/lib/data/attachment';
import { draftPlace, sealForm } from '@/lib/data/form-content';
import { importSubject, peopleIn } from '@/lib/data/nomination/import';
import { type ImportLine, planImport, type ReadImport } from '@/lib/domain/nomination/import-plan';
import { newId } from '@/lib/platform/crypto';
import { initialsOf } from '@/lib/platform/initials';
import type { Prisma } from '@/prisma/generated/client';
import { type CommandContext, notFound, type Outcome, refuse, runCommand, type Work } from '../command';
import { keepAttachment } from '../keep-attachment';
import { enterPackage, nomineeSource } from './package-entry';

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

/** No refusal lists more; the preview has them all. */
const MOST_REASONS = 20;

/**
 * Makes drafts of the people whom a kept file names, after those who are in the package already: all of them or, when
 * one has an error, none, unless only the clean ones are asked for. Whoever is in the package stays as he is.
 */
export function importRegister(
  context: CommandContext,
  { packageId, attachmentId, isCleanOnly, ...source }: z.output<typeof registerImport>,
  readImport: ReadImport,
): Promise<Outcome<ImportedRegister>> {
  return runCommand(context, 'nomination.importRegister', async (work) => {
    const found = (await work.tx.package.findUnique({ where: { id: packageId } })) ?? notFound();
    const { batchId, organizationId } = found;
    const entry = await enterPackage(work, { ...source, batchId, organizationId });
    const file = (await openAttachment(importSubject(packageId), attachmentId)) ?? notFound();
    const read = await readImport(file.bytes, file.fileName);
    const { lines, counts } = planImport(read, await peopleIn(packageId, work.tx));
    if (counts.ERROR > 0 && !isCleanOnly) refuse(...errorsOf(lines));
    const ready = lines.filter(({ status }) => status === 'READY');
    if (ready.length === 0) refuse({ code: 'NOBODY_TO_IMPORT', message: '文件中没有可以导入的人员' });

    const candidateIds: string[] = [];
    for (const [index, line] of ready.entries()) {
      candidateIds.push(await addDraft(work, { ...entry, position: entry.position + index }, attachmentId, line));
    }
    work.audit({
      action: 'package.import',
      subject: `PACKAGE:${packageId}`,
      detail: { attachment: attachmentId, imported: ready.length, errors: counts.ERROR, present: counts.PRESENT },
    });
    return { batchId, organizationId, candidateIds };
  });
}

function errorsOf(lines: readonly ImportLine[]) {
  return lines
    .flatMap(({ place, problems }) =>
      problems.filter(({ severity }) => severity === 'error').map(({ message }) => `${place} ${message}`),
    )
    .slice(0, MOST_REASONS)
    .map((message) => ({ code: 'IMPORT_ERROR', message }));
}

type Entry = Awaited<ReturnType<typeof enterPackage>>;

async function addDraft(
  work: Work,
  entry: Entry,
  attachment: string,
  { draft, photo, place }: ImportLine,
): Promise<string> {
  const id = newId(work.at);
  const subject = `CANDIDATE:${id}`;
  const photoId = photo ? await keepAttachment(work, { purpose: 'photo', subject, fileName: place, bytes: photo }) : '';
  const { plain, sensitive } = sealForm(draftPlace(id), { ...draft, photoId });
  await work.tx.candidate.create({
    data: {
      ...entry,
      id,
      name: draft.name,
      initials: initialsOf(draft.name),
      draft: plain as Prisma.InputJsonObject,
      draftSensitive: sensitive,
    },
  });
  const { batchId, channel } = entry;
  work.audit({ action: 'candidate.add', subject, detail: { batchId, channel, attachment } });
  return id;
}
