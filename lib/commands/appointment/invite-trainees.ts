import 'server-only';
import { z } from 'zod';
import { readDay } from '@/lib/data/stored-day';
import { decideInvitation } from '@/lib/domain/appointment/invitation';
import { formatDay } from '@/lib/domain/calendar-day';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { lockCandidates } from '../locks';
import { tellOrganizations } from '../message';
import { lockSession } from './lock-session';

export const invitationOrder = z.object({
  sessionId: z.uuid(),
  candidateIds: z.array(z.uuid(), '请勾选人选').min(1, '请勾选人选').max(500),
});

/** 培训邀请, told to the organisations that nominated: the people themselves have no accounts before the letter. */
export function inviteTrainees(
  context: CommandContext,
  { sessionId, candidateIds }: z.infer<typeof invitationOrder>,
): Promise<Outcome<{ batchId: string; sessionId: string; invited: number }>> {
  return runCommand(context, 'appointment.inviteTrainees', async (work) => {
    const { tx, actor, at } = work;
    const session = await lockSession(tx, sessionId);
    if (!canOn(actor, 'training.record', {})) notFound();
    const candidates = await lockCandidates(tx, candidateIds);
    if (candidates.some(({ batchId }) => batchId !== session.batchId)) notFound();
    const early = candidates.filter(({ state }) => state !== 'SELECTED' && state !== 'APPROVED_FILED');
    if (early.length > 0) {
      const names = early.map(({ name }) => name).join('、');
      refuse({ code: 'ORDER', message: `${names}不是待培训的人选：先遴选（备案），再培训`, clause: '通知 三' });
    }
    const known = new Set(session.invitations.map(({ candidateId }) => candidateId));
    const fresh = candidates.filter(({ id }) => !known.has(id));
    const expected = session.invitations.filter(({ isComing }) => isComing !== false).length;
    const decision = decideInvitation(session.capacity, { expected, invited: fresh.length });
    if (!decision.allowed) refuse(...decision.reasons);
    const by = { invitedById: actor.accountId, invitedByName: actor.displayName, invitedAt: at };
    await tx.trainingInvitation.createMany({ data: fresh.map(({ id }) => ({ sessionId, candidateId: id, ...by })) });
    await tellOrganizations(work, [...new Set(fresh.map(({ organizationId }) => organizationId))], {
      kind: 'TRAINING_INVITATION',
      title: '集中学习培训邀请',
      body: `${formatDay(readDay(session.heldOn))}举行“${session.title}”，请回复你单位人选能否参加。`,
      link: '/appointments/invitations',
    });
    for (const { id } of fresh)
      work.audit({ action: 'training.invite', subject: `CANDIDATE:${id}`, detail: { sessionId } });
    return { batchId: session.batchId, sessionId, invited: fresh.length };
  });
}
