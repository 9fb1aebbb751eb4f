import 'server-only';
import { z } from 'zod';
import { canOn } from '@/lib/domain/permissions';
import { enqueueJob } from '@/lib/platform/queue';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { lockBatch } from '../locks';
import { registerPrints } from './letter-prints';

export const bundleOrder = z.object({
  batchId: z.uuid(),
  reason: z.string().trim().max(200, '理由请控制在200字以内').default(''),
});

/** Registers the print of all letters of a batch that hold, and asks the worker for the files. */
export function startLetterBundle(
  context: CommandContext,
  { batchId, reason }: z.infer<typeof bundleOrder>,
): Promise<Outcome<{ batchId: string; bundleId: string }>> {
  return runCommand(context, 'appointment.startLetterBundle', async (work) => {
    const { tx, actor, at } = work;
    await lockBatch(tx, batchId);
    if (!canOn(actor, 'letter.print', {})) notFound();
    const isUnderWay = await tx.letterBundle.count({ where: { batchId, state: { in: ['WAITING', 'RUNNING'] } } });
    if (isUnderWay > 0) refuse({ code: 'BUNDLE_UNDER_WAY', message: '本批次聘书正在生成，请等待完成' });
    const letters = await tx.letter.findMany({
      where: { issueEvent: { batchId }, state: 'ISSUED' },
      orderBy: [{ year: 'asc' }, { serial: 'asc' }],
      select: { id: true },
    });
    if (letters.length === 0) refuse({ code: 'NO_LETTERS', message: '本批次没有可以打印的聘书' });
    const letterIds = letters.map(({ id }) => id);
    await registerPrints(work, letterIds, reason);
    const by = { byId: actor.accountId, byName: actor.displayName, createdAt: at };
    const { id } = await tx.letterBundle.create({ data: { batchId, letterIds, ...by } });
    await enqueueJob(tx, 'DRAW_LETTERS', actor.displayName);
    work.audit({ action: 'letter.bundle', subject: `BUNDLE:${id}`, detail: { batchId, letters: letterIds.length } });
    return { batchId, bundleId: id };
  });
}
