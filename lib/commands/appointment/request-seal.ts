import 'server-only';
import { z } from 'zod';
import { decideSealRequest } from '@/lib/domain/appointment/seal';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';

export const sealRequest = z.object({
  issueEventId: z.uuid(),
  purpose: z.string().trim().min(1, '请填写用印事由').max(200, '用印事由请控制在200字以内'),
  copies: z.coerce.number('请填整数').int('请填整数').min(1, '至少1份').max(9999, '份数过多'),
});

/** 用印申请 for the letters of one event; the leader decides (印章管理规定). */
export function requestSeal(
  context: CommandContext,
  { issueEventId, ...request }: z.infer<typeof sealRequest>,
): Promise<Outcome<{ batchId: string; sealId: string }>> {
  return runCommand(context, 'appointment.requestSeal', async (work) => {
    const { tx, actor, at } = work;
    await tx.$queryRaw`SELECT 1 FROM "IssueEvent" WHERE id = ${issueEventId}::uuid FOR UPDATE`;
    const where = { id: issueEventId };
    const event = (await tx.issueEvent.findUnique({ where, include: { seals: true } })) ?? notFound();
    if (!canOn(actor, 'seal.request', {})) notFound();
    const decision = decideSealRequest(event.seals);
    if (!decision.allowed) refuse(...decision.reasons);
    const by = { requestedById: actor.accountId, requestedByName: actor.displayName, requestedAt: at };
    const { id } = await tx.sealApplication.create({ data: { issueEventId, ...request, ...by } });
    work.audit({ action: 'seal.request', subject: `SEAL:${id}`, detail: { issueEventId, copies: request.copies } });
    return { batchId: event.batchId, sealId: id };
  });
}
