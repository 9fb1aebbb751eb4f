import 'server-only';
import { z } from 'zod';
import { openIntention } from '@/lib/data/nomination/intentions';
import { db } from '@/lib/platform/database';
import { type CommandContext, type Outcome, refuse, runCommand } from '../command';
import { lockIntention } from './intention-steps';

export const intentionReveal = z.object({
  intentionId: z.uuid(),
  reason: z.string().trim().min(5, '请用至少5个字说明查看理由').max(200, '理由请控制在200字以内'),
});

/** 查看 of the telephone in full: who read it and why is on record before the number leaves. */
export async function revealIntention(
  context: CommandContext,
  { intentionId, reason }: z.output<typeof intentionReveal>,
): Promise<Outcome<{ value: string }>> {
  const outcome = await runCommand(context, 'intention.reveal', async (work) => {
    const { state } = await lockIntention(work, intentionId);
    if (state === 'WITHDRAWN') refuse({ code: 'STATE', message: '本人已撤回，联系电话已删除' });
    work.audit({ action: 'intention.reveal', subject: `INTENTION:${intentionId}`, detail: { reason } });
    return null;
  });
  if (!outcome.ok) return outcome;
  const row = await db.intention.findUniqueOrThrow({ where: { id: intentionId } });
  return { ok: true, value: { value: openIntention(row).phone } };
}
