import 'server-only';
import { z } from 'zod';
import { type CommandContext, type Outcome, refuse, runCommand } from '../command';
import { meant, meetingFor } from './meeting-work';

const ticked = z.preprocess((value) => value === true || value === 'on', z.boolean());

const member = z.object({
  /** Absent for somebody who is added. */
  id: z.union([z.uuid(), z.literal('').transform(() => undefined)]).optional(),
  name: z.string().trim().max(50, '姓名请控制在50字以内').default(''),
  duty: z.string().trim().max(50, '职务请控制在50字以内').default(''),
  isPresent: ticked.default(false),
});

/** 参会成员 with attendance; a row whose name is emptied is taken out. */
export const memberList = z.object({ meetingId: z.uuid(), members: z.array(member).max(60) });

/** Who belongs to the meeting and who is there; fixed once the vote begins. */
export function keepMembers(
  context: CommandContext,
  { meetingId, members }: z.infer<typeof memberList>,
): Promise<Outcome<{ meetingId: string; members: number; present: number }>> {
  return runCommand(context, 'meeting.keepMembers', async (work) => {
    const { tx } = work;
    await meetingFor(work, meetingId, { stage: 'members', ability: 'meeting.prepare' });
    const before = await tx.meetingMember.findMany({ where: { meetingId }, orderBy: { position: 'asc' } });
    const named = members.filter(({ name }) => name !== '');
    const kept = meant(
      before,
      named.flatMap(({ id }) => id ?? []),
    );
    const gone = before.filter((row) => !kept.includes(row)).map(({ id }) => id);
    const used = await tx.meetingMember.count({
      where: { id: { in: gone }, OR: [{ scores: { some: {} } }, { conflicts: { some: {} } }] },
    });
    if (used > 0) refuse({ code: 'MEMBER_ACTED', message: '已经评分或者登记回避的成员不能删去，可以改为未到会' });
    await tx.meetingMember.deleteMany({ where: { id: { in: gone } } });
    const last = Math.max(0, ...before.map(({ position }) => position));
    for (const [index, { id, name, duty, isPresent }] of named.entries()) {
      const data = { name, duty, isPresent };
      if (id) await tx.meetingMember.update({ where: { id }, data });
      else await tx.meetingMember.create({ data: { ...data, meetingId, position: last + 1 + index } });
    }
    const present = named.filter(({ isPresent }) => isPresent).length;
    work.audit({
      action: 'meeting.keepMembers',
      subject: `MEETING:${meetingId}`,
      detail: { members: named.length, present },
    });
    return { meetingId, members: named.length, present };
  });
}
