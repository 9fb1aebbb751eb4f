import 'server-only';
import { z } from 'zod';
import { storedDay } from '@/lib/data/stored-day';
import { type CommandContext, type Outcome, runCommand } from '../command';
import { meetingDetails } from './create-meeting';
import { meetingFor } from './meeting-work';

export const meetingUpdate = meetingDetails.extend({ meetingId: z.uuid() });

/** Title, day, place, who presides and who writes, and 会议情况 for the minutes; until the results are out. */
export function updateMeeting(
  context: CommandContext,
  { meetingId, heldOn, ...details }: z.infer<typeof meetingUpdate>,
): Promise<Outcome<{ meetingId: string }>> {
  return runCommand(context, 'meeting.update', async (work) => {
    await meetingFor(work, meetingId, { stage: 'details', ability: 'meeting.prepare' });
    await work.tx.meeting.update({ where: { id: meetingId }, data: { ...details, heldOn: storedDay(heldOn) } });
    work.audit({ action: 'meeting.update', subject: `MEETING:${meetingId}`, detail: { heldOn } });
    return { meetingId };
  });
}
