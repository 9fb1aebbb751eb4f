import 'server-only';
import { z } from 'zod';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, runCommand } from '../command';
import { keepAttachment } from '../keep-attachment';

export const trainingMaterial = z.object({
  sessionId: z.uuid(),
  file: z.instanceof(File, { error: '请选择文件' }).refine(({ size }) => size > 0, '请选择文件'),
});

/** 培训材料: a file for whoever is invited. */
export function keepMaterial(
  context: CommandContext,
  { sessionId, file }: z.infer<typeof trainingMaterial>,
): Promise<Outcome<{ batchId: string; sessionId: string }>> {
  return runCommand(context, 'appointment.keepMaterial', async (work) => {
    const session = (await work.tx.trainingSession.findUnique({ where: { id: sessionId } })) ?? notFound();
    if (!canOn(work.actor, 'training.record', {})) notFound();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const subject = `TRAINING:${sessionId}`;
    await keepAttachment(work, { purpose: 'document', subject, fileName: file.name, bytes });
    return { batchId: session.batchId, sessionId };
  });
}
