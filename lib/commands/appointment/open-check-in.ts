import 'server-only';
import { z } from 'zod';
import { gateMinutes } from '@/lib/domain/appointment/invitation';
import { canOn } from '@/lib/domain/permissions';
import { randomToken } from '@/lib/platform/crypto';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { lockSession } from './lock-session';

export const gateOrder = z.object({
  sessionId: z.uuid(),
  halfDay: z.coerce.number('请选择半天').int().min(1),
  minutes: z.coerce.number('请选择时长').refine((minutes) => (gateMinutes as readonly number[]).includes(minutes)),
});

/** 开放扫码签到 for a half day: a fresh code every time, the one before it closes at once. */
export function openCheckIn(
  context: CommandContext,
  { sessionId, halfDay, minutes }: z.infer<typeof gateOrder>,
): Promise<Outcome<{ batchId: string; sessionId: string }>> {
  return runCommand(context, 'appointment.openCheckIn', async (work) => {
    const { tx, actor, at } = work;
    const session = await lockSession(tx, sessionId);
    if (!canOn(actor, 'training.record', {})) notFound();
    if (halfDay > session.halfDays) refuse({ code: 'HALF_DAY', message: '没有这个半天', field: 'halfDay' });
    await tx.checkInGate.updateMany({ where: { sessionId, closesAt: { gt: at } }, data: { closesAt: at } });
    const closesAt = new Date(at.getTime() + minutes * 60_000);
    const by = { byId: actor.accountId, byName: actor.displayName };
    const data = { sessionId, halfDay, code: randomToken(), opensAt: at, closesAt, ...by };
    await tx.checkInGate.create({ data });
    work.audit({ action: 'training.openGate', subject: `TRAINING:${sessionId}`, detail: { halfDay, minutes } });
    return { batchId: session.batchId, sessionId };
  });
}
