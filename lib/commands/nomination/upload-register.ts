import 'server-only';
import { zipSync } from 'fflate';
import { z } from 'zod';
import { batchView } from '@/lib/data/batch';
import { importSubject } from '@/lib/data/nomination/import';
import { channelsFor } from '@/lib/data/nomination/nominating-bodies';
import { windowFacts } from '@/lib/data/nomination/window';
import { attachmentHint, attachmentProblem } from '@/lib/domain/attachment';
import type { ReadImport } from '@/lib/domain/nomination/import-plan';
import { decideNomination } from '@/lib/domain/nomination/submission-window';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { keepAttachment } from '../keep-attachment';
import { openPackage } from './package-entry';

const file = z.instanceof(File, { error: '请选择文件' });

export const registerUpload = z.object({
  batchId: z.uuid(),
  organizationId: z.uuid('请选择单位'),
  /** Several only for persons: each .lrm comes with its .pic. */
  file: z.union([file, z.array(file).max(200, '一次最多上传200个文件')], { error: '请选择文件' }),
});

/** Keeps a file for the preview, once its reader has found people in it; anything else is refused and not stored. */
export function uploadRegister(
  context: CommandContext,
  { batchId, organizationId, file: files }: z.output<typeof registerUpload>,
  readImport: ReadImport,
): Promise<Outcome<{ packageId: string; attachmentId: string }>> {
  return runCommand(context, 'nomination.uploadRegister', async (work) => {
    const batch = (await work.tx.batch.findUnique({ where: { id: batchId } })) ?? notFound();
    if ((await channelsFor(work.actor, organizationId)).length === 0) notFound();
    const decision = decideNomination(await windowFacts(batchView(batch), work.tx));
    if (!decision.allowed) refuse(...decision.reasons);

    const { fileName, bytes } = await oneFile([files].flat());
    const problem = attachmentProblem('register', '', bytes.length);
    if (problem) refuse({ code: 'ATTACHMENT', message: problem, field: 'file' });
    const { persons, problems } = await readImport(bytes, fileName);
    if (persons.every(({ draft }) => draft.name === '')) {
      const found = [...problems, ...persons.flatMap((person) => person.problems)].find(
        ({ severity }) => severity === 'error',
      );
      const message = found?.message ?? `文件中没有人员，请上传${attachmentHint('register')}`;
      refuse({ code: 'NOBODY_READ', message, field: 'file' });
    }
    const packageId = await openPackage(work, { batchId, organizationId });
    const subject = importSubject(packageId);
    const attachmentId = await keepAttachment(work, { purpose: 'register', subject, fileName, bytes });
    return { packageId, attachmentId };
  });
}

/** Several files are kept as one zip, stored as they are. */
async function oneFile(files: readonly File[]): Promise<{ fileName: string; bytes: Uint8Array }> {
  const [first, ...others] = files;
  if (!first || first.size === 0) return refuse({ code: 'NO_FILE', message: '请选择文件', field: 'file' });
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const problem = attachmentProblem('register', '', total);
  if (problem) return refuse({ code: 'ATTACHMENT', message: problem, field: 'file' });
  const contents = await Promise.all(files.map(async (each) => new Uint8Array(await each.arrayBuffer())));
  if (others.length === 0) return { fileName: first.name, bytes: contents[0] ?? new Uint8Array() };
  const parts = files.map(({ name }, index) => [name, contents[index] ?? new Uint8Array()] as const);
  return {
    fileName: `${first.name}等${files.length}个文件.zip`,
    bytes: zipSync(Object.fromEntries(parts), { level: 0 }),
  };
}
