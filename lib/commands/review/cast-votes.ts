import 'server-only';
import { z } from 'zod';
import { type VoteChoice, voteChoiceLabels } from '@/lib/domain/glossary';
import { type CommandContext, type Outcome, refuse, runCommand } from '../command';
import { meetingFor } from './meeting-work';
import { actingMember } from './member-of';

const choices = Object.keys(voteChoiceLabels) as [VoteChoice, ...VoteChoice[]];

export const ballotPaper = z.object({
  meetingId: z.uuid(),
  /** item → choice; what is left out stays as it was */
  votes: z
    .record(z.uuid(), z.enum(choices), '请至少对一名人选投票')
    .refine((votes) => Object.keys(votes).length > 0, '请至少对一名人选投票'),
});

/** 投票: a member's own, to be changed until the vote is closed. What he chose is nobody else's to read. */
export function castVotes(
  context: CommandContext,
  { meetingId, votes }: z.infer<typeof ballotPaper>,
): Promise<Outcome<{ meetingId: string; cast: number }>> {
  return runCommand(context, 'meeting.vote', async (work) => {
    const { rules } = await meetingFor(work, meetingId, { stage: 'voting', ability: 'meeting.vote', isShared: true });
    if (rules.ballot !== 'MEMBERS') refuse({ code: 'BALLOT', message: '本次会议由记录人登记票数，不在这里投票' });
    const itemIds = Object.keys(votes).toSorted();
    const member = await actingMember(work, meetingId, itemIds);
    const cast = itemIds.map((id) => votes[id]);
    await work.tx.$executeRaw`
      INSERT INTO "Vote" ("itemId", "memberId", choice, at)
      SELECT item, ${member.id}::uuid, choice, ${work.at}
      FROM unnest(${itemIds}::uuid[], ${cast}::text[]) AS paper (item, choice)
      ON CONFLICT ("itemId", "memberId") DO UPDATE SET choice = EXCLUDED.choice, at = EXCLUDED.at
      WHERE "Vote".choice <> EXCLUDED.choice`;
    work.audit({ action: 'meeting.vote', subject: `MEETING:${meetingId}`, detail: { items: itemIds.length } });
    return { meetingId, cast: itemIds.length };
  });
}
