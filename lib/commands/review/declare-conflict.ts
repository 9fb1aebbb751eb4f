import 'server-only';
import { z } from 'zod';
import type { MeetingState } from '@/lib/domain/lifecycle';
import { canOn } from '@/lib/domain/permissions';
import { declaredConflicts } from '@/lib/domain/review/conflict';
import { type CommandContext, notFound, type Outcome, refuse, runCommand, type Work } from '../command';
import { lockCandidate, lockMeeting } from '../locks';

const note = z.string().trim().max(200, '说明请控制在200字以内').default('');

export const conflictDeclaration = z
  .object({
    candidateId: z.uuid(),
    /** A member of the meeting; absent = oneself. */
    memberId: z.union([z.uuid(), z.literal('').transform(() => undefined)]).optional(),
    kind: z.enum(declaredConflicts, '请选择回避事由'),
    note,
  })
  .refine(({ kind, note: said }) => kind !== 'OTHER' || said !== '', { path: ['note'], error: '请说明是什么关系' });

export const conflictEnd = z.object({ conflictId: z.uuid() });

/** 登记回避: whoever keeps away from a nominee neither reviews nor votes; he may say so himself, or the office for him. */
export function declareConflict(
  context: CommandContext,
  { candidateId, memberId, kind, note: said }: z.infer<typeof conflictDeclaration>,
): Promise<Outcome<{ candidateId: string; meetingId: string | null }>> {
  return runCommand(context, 'review.declareConflict', async (work) => {
    const { tx, actor, at } = work;
    if (!canOn(actor, 'review.read', {})) notFound();
    const meetingId = await beforeVoteEnds(work, candidateId);
    const member = memberId ? ((await tx.meetingMember.findUnique({ where: { id: memberId } })) ?? notFound()) : null;
    const accountId = member ? member.accountId : actor.accountId;
    const who = accountId ? { accountId } : { memberId: member?.id };
    const standing = await tx.conflictOfInterest.count({ where: { candidateId, ...who, endedAt: null } });
    if (standing > 0) refuse({ code: 'DECLARED', message: '已经登记过回避' });
    const by = { byId: actor.accountId, byName: actor.displayName, at };
    await tx.conflictOfInterest.create({ data: { candidateId, ...who, kind, note: said, ...by } });
    work.audit({ action: 'review.declareConflict', subject: `CANDIDATE:${candidateId}`, detail: { kind, ...who } });
    return { candidateId, meetingId };
  });
}

/** 取消回避 that was declared by mistake. */
export function endConflict(
  context: CommandContext,
  { conflictId }: z.infer<typeof conflictEnd>,
): Promise<Outcome<{ candidateId: string; meetingId: string | null }>> {
  return runCommand(context, 'review.endConflict', async (work) => {
    const { tx, actor, at } = work;
    if (!canOn(actor, 'review.read', {})) notFound();
    const conflict = await tx.conflictOfInterest.findFirst({ where: { id: conflictId, endedAt: null } });
    if (!conflict) return notFound();
    const { candidateId } = conflict;
    const meetingId = await beforeVoteEnds(work, candidateId);
    await tx.conflictOfInterest.update({ where: { id: conflictId }, data: { endedAt: at } });
    work.audit({ action: 'review.endConflict', subject: `CANDIDATE:${candidateId}` });
    return { candidateId, meetingId };
  });
}

/**
 * The nominee, locked, and the meeting that he stands before. Once the votes are counted nobody can be taken out of
 * them; figures that the clerk has already entered are to be counted again.
 */
async function beforeVoteEnds({ tx }: Work, candidateId: string): Promise<string | null> {
  const item = await tx.agendaItem.findFirst({ where: { candidateId, droppedAt: null } });
  const meeting = item && (await lockMeeting(tx, item.meetingId));
  await lockCandidate(tx, candidateId);
  if (!meeting) return null;
  const state = meeting.state as MeetingState;
  if (state === 'CLOSED' || state === 'PUBLISHED') {
    refuse({ code: 'COUNTED', message: '表决已经结束；确须回避的，请先重新表决' });
  }
  if (state === 'VOTING') {
    await tx.agendaItem.update({ where: { id: item.id }, data: { agree: null, disagree: null, abstain: null } });
  }
  return meeting.id;
}
