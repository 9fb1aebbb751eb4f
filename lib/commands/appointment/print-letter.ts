import 'server-only';
import { z } from 'zod';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, runCommand } from '../command';
import { registerPrints } from './letter-prints';

export const printOrder = z.object({
  letterId: z.uuid(),
  reason: z.string().trim().max(200, '理由请控制在200字以内').default(''),
});

/** Registers that an original is printed; the file can be fetched for a day afterwards. */
export function printLetter(
  context: CommandContext,
  { letterId, reason }: z.infer<typeof printOrder>,
): Promise<Outcome<{ letterId: string }>> {
  return runCommand(context, 'appointment.printLetter', async (work) => {
    const letter = (await work.tx.letter.findUnique({ where: { id: letterId } })) ?? notFound();
    if (!canOn(work.actor, 'letter.print', {})) notFound();
    await registerPrints(work, [letter.id], reason);
    return { letterId };
  });
}
