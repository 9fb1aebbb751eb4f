import 'server-only';
import { z } from 'zod';
import { tidyWording, wordingProblem } from '@/lib/domain/appointment/letter-wording';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, runCommand } from '../command';
import { lockBatch } from '../locks';

export const wordingOrder = z.object({
  batchId: z.uuid(),
  text: z
    .string()
    .transform(tidyWording)
    .superRefine((text, { addIssue }) => {
      const message = wordingProblem(text);
      if (message) addIssue({ code: 'custom', message });
    }),
});

/** 聘书文字 of the batch for the events to come; letters that were issued keep the words of their day. */
export function setLetterWording(
  context: CommandContext,
  { batchId, text }: z.infer<typeof wordingOrder>,
): Promise<Outcome<{ batchId: string }>> {
  return runCommand(context, 'appointment.setLetterWording', async (work) => {
    const { tx, actor, at } = work;
    await lockBatch(tx, batchId);
    if (!canOn(actor, 'letter.print', {})) notFound();
    const row = { text, byId: actor.accountId, byName: actor.displayName, at };
    await tx.letterWording.upsert({ where: { batchId }, create: { batchId, ...row }, update: row });
    work.audit({ action: 'letter.word', subject: `BATCH:${batchId}` });
    return { batchId };
  });
}
