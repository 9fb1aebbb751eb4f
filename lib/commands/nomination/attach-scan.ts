import 'server-only';
import { z } from 'zod';
import { packageSubject } from '@/lib/data/nomination/paper-leg';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { keepAttachment } from '../keep-attachment';

export const scanUpload = z.object({
  packageId: z.uuid(),
  file: z.instanceof(File, { error: '请选择扫描件' }),
});

/** 盖章扫描件 of a package, from the organisation itself or from the office on its behalf (N06). */
export function attachScan(
  context: CommandContext,
  { packageId, file }: z.output<typeof scanUpload>,
): Promise<Outcome<{ batchId: string; packageId: string }>> {
  return runCommand(context, 'nomination.attachScan', async (work) => {
    const found = (await work.tx.package.findUnique({ where: { id: packageId } })) ?? notFound();
    if (!canOn(work.actor, 'nomination.write', found)) notFound();
    if (file.size === 0) refuse({ code: 'NO_FILE', message: '请选择扫描件', field: 'file' });
    const bytes = new Uint8Array(await file.arrayBuffer());
    await keepAttachment(work, { purpose: 'scan', subject: packageSubject(packageId), fileName: file.name, bytes });
    return { batchId: found.batchId, packageId };
  });
}
