import 'server-only';
import { z } from 'zod';
import { readDay } from '@/lib/data/stored-day';
import { canOn } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';

export const invitationReply = z
  .object({
    invitationId: z.uuid(),
    reply: z.enum(['COMING', 'NOT_COMING'], '请选择会参加或者不能参加'),
    reason: z.string().trim().max(200, '理由请控制在200字以内').default(''),
  })
  .refine(({ reply, reason }) => reply === 'COMING' || reason !== '', {
    path: ['reason'],
    error: '不能参加请写明理由',
  });

/** 会参加 or 不能参加, said by the organisation or, told by telephone, entered by the office; until the day itself. */
export function replyInvitation(
  context: CommandContext,
  { invitationId, reply, reason }: z.infer<typeof invitationReply>,
): Promise<Outcome<{ batchId: string; sessionId: string }>> {
  return runCommand(context, 'appointment.replyInvitation', async (work) => {
    const { tx, actor, at } = work;
    await tx.$queryRaw`SELECT 1 FROM "TrainingInvitation" WHERE id = ${invitationId}::uuid FOR UPDATE`;
    const found = await tx.trainingInvitation.findUnique({
      where: { id: invitationId },
      include: { session: true, candidate: true },
    });
    if (!found) return notFound();
    const isOffice = canOn(actor, 'training.record', {});
    if (!isOffice && !canOn(actor, 'training.reply', found.candidate)) notFound();
    if (!isOffice && readDay(found.session.heldOn) < today()) {
      refuse({ code: 'OVER', message: '培训已经开始或者结束，请直接联系党群工作处' });
    }
    const isComing = reply === 'COMING';
    const by = { repliedById: actor.accountId, repliedByName: actor.displayName, repliedAt: at };
    const data = { isComing, reason: isComing ? '' : reason, ...by };
    await tx.trainingInvitation.update({ where: { id: invitationId }, data });
    work.audit({ action: 'training.reply', subject: `CANDIDATE:${found.candidateId}`, detail: { isComing } });
    return { batchId: found.session.batchId, sessionId: found.sessionId };
  });
}
