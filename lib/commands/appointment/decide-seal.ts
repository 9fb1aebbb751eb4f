import 'server-only';
import { z } from 'zod';
import { decideSealApproval } from '@/lib/domain/appointment/seal';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';

export const sealDecision = z
  .object({
    sealId: z.uuid(),
    result: z.enum(['APPROVED', 'REFUSED'], '请选择批准或者不批准'),
    opinion: z.string().trim().max(500, '意见请控制在500字以内').default(''),
  })
  .refine(({ result, opinion }) => result === 'APPROVED' || opinion !== '', {
    path: ['opinion'],
    error: '不批准请写明理由',
  });

/** 领导审批 of a 用印申请. Once approved the originals may be printed; the seal itself is put on paper by hand. */
export function decideSeal(
  context: CommandContext,
  { sealId, result, opinion }: z.infer<typeof sealDecision>,
): Promise<Outcome<{ batchId: string }>> {
  return runCommand(context, 'appointment.decideSeal', async (work) => {
    const { tx, actor, at } = work;
    await tx.$queryRaw`SELECT 1 FROM "SealApplication" WHERE id = ${sealId}::uuid FOR UPDATE`;
    const where = { id: sealId };
    const seal = (await tx.sealApplication.findUnique({ where, include: { issueEvent: true } })) ?? notFound();
    if (!canOn(actor, 'seal.approve', {})) notFound();
    const decision = decideSealApproval(seal, actor.accountId);
    if (!decision.allowed) refuse(...decision.reasons);
    const isApproved = result === 'APPROVED';
    const by = { decidedById: actor.accountId, decidedByName: actor.displayName, decidedAt: at };
    await tx.sealApplication.update({ where, data: { isApproved, opinion, ...by } });
    work.audit({ action: 'seal.decide', subject: `SEAL:${sealId}`, detail: { isApproved } });
    return { batchId: seal.issueEvent.batchId };
  });
}
