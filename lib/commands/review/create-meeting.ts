import 'server-only';
import { z } from 'zod';
import { readProgramme } from '@/lib/data/programme';
import { storedDay } from '@/lib/data/stored-day';
import { calendarDay } from '@/lib/domain/day-field';
import type { BatchState } from '@/lib/domain/lifecycle';
import { meetingRules } from '@/lib/domain/meeting-rules';
import { canOn } from '@/lib/domain/permissions';
import { defaultResultLetters } from '@/lib/domain/review/result-letters';
import { decideSelectionStage } from '@/lib/domain/review/selection';
import { type CommandContext, notFound, type Outcome, refuse, runCommand, type Work } from '../command';
import { lockBatch } from '../locks';
import { openNominees, putOnAgenda } from './agenda-order';

const line = (label: string, most: number) =>
  z.string().trim().min(1, `请填写${label}`).max(most, `${label}请控制在${most}字以内`);

/** What is said of a meeting itself. */
export const meetingDetails = z.object({
  title: line('会议名称', 100),
  heldOn: calendarDay,
  place: line('地点', 100),
  presiding: line('主持人', 50),
  clerk: line('记录人', 50),
  remarks: z.string().trim().max(5000, '会议情况请控制在5000字以内').default(''),
});

export const meetingOrder = meetingDetails.extend({
  batchId: z.uuid(),
  ballot: meetingRules.shape.ballot,
  isScored: meetingRules.shape.isScored,
});
export type MeetingOrder = z.infer<typeof meetingOrder>;

/**
 * 召集遴选会议: by the rules of the day, with everybody who acts for 省社会组织党委 as its members and every qualified
 * nominee who is not yet before a meeting on its agenda (N08).
 */
export function createMeeting(
  context: CommandContext,
  { batchId, ballot, isScored, heldOn, ...details }: MeetingOrder,
): Promise<Outcome<{ meetingId: string; batchId: string }>> {
  return runCommand(context, 'meeting.create', async (work) => {
    const { tx, at } = work;
    const batch = await lockBatch(tx, batchId);
    if (!canOn(work.actor, 'meeting.prepare', {})) notFound();
    const stage = decideSelectionStage(batch.state as BatchState);
    if (!stage.allowed) refuse(...stage.reasons);
    const rules = meetingRules.parse({ ...(await readProgramme(tx)), ballot, isScored });
    const { id: meetingId } = await tx.meeting.create({
      data: {
        batchId,
        ...details,
        heldOn: storedDay(heldOn),
        rules,
        letters: defaultResultLetters,
        createdAt: at,
        members: { create: await committeeMembers(work) },
      },
    });
    const nominees = await openNominees(tx, batchId);
    await putOnAgenda(tx, meetingId, nominees);
    work.audit({ action: 'meeting.create', subject: `MEETING:${meetingId}`, detail: { nominees: nominees.length } });
    return { meetingId, batchId };
  });
}

async function committeeMembers({ tx, at }: Work) {
  const accounts = await tx.account.findMany({
    where: {
      disabledAt: null,
      grants: {
        some: {
          role: 'PROVINCIAL_COMMITTEE',
          validFrom: { lte: at },
          OR: [{ validTo: null }, { validTo: { gt: at } }],
        },
      },
    },
    orderBy: { createdAt: 'asc' },
    select: { id: true, displayName: true },
  });
  return accounts.map(({ id, displayName }, index) => ({ accountId: id, name: displayName, position: index + 1 }));
}
