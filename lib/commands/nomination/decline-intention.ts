import 'server-only';
import { z } from 'zod';
import { type CommandContext, notFound, type Outcome, runCommand } from '../command';
import { advanceIntention, lockIntention } from './intention-steps';

export const intentionRefusal = z.object({
  intentionId: z.uuid(),
  reason: z.string().trim().min(1, '请写明不采纳的理由').max(500, '理由请控制在500字以内'),
});

/** 不采纳, with the reason: by the organisation that has it, or by the office while nobody has it. */
export function declineIntention(
  context: CommandContext,
  { intentionId, reason }: z.output<typeof intentionRefusal>,
): Promise<Outcome<{ intentionId: string }>> {
  return runCommand(context, 'intention.decline', async (work) => {
    const intention = await lockIntention(work, intentionId);
    if (intention.state === 'HANDED' && !intention.isMine) notFound();
    await advanceIntention(work, intention, 'decline', { declineReason: reason });
    return { intentionId };
  });
}
