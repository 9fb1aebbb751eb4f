import 'server-only';
import { z } from 'zod';
import { resultLetters } from '@/lib/domain/review/result-letters';
import { type CommandContext, type Outcome, runCommand } from '../command';
import { meetingFor } from './meeting-work';

export const letterDrafts = z.object({ meetingId: z.uuid(), letters: resultLetters });

/** 结果通知: drafts that nobody gets before 发布. */
export function writeResultLetters(
  context: CommandContext,
  { meetingId, letters }: z.infer<typeof letterDrafts>,
): Promise<Outcome<{ meetingId: string }>> {
  return runCommand(context, 'meeting.writeLetters', async (work) => {
    await meetingFor(work, meetingId, { stage: 'details', ability: 'meeting.prepare' });
    await work.tx.meeting.update({ where: { id: meetingId }, data: { letters } });
    work.audit({ action: 'meeting.writeLetters', subject: `MEETING:${meetingId}` });
    return { meetingId };
  });
}
