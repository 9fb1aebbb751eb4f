import 'server-only';
import { z } from 'zod';
import { readAgenda, readMembers } from '@/lib/data/review/agenda';
import { decide } from '@/lib/domain/decision';
import { decideTally } from '@/lib/domain/review/vote';
import { type CommandContext, type Outcome, refuse, runCommand } from '../command';
import { meant, meetingFor } from './meeting-work';

const votes = z.preprocess(
  (value) => (value === '' ? undefined : value),
  z.coerce.number('请填票数').int('请填整数').min(0, '票数不能小于0').max(999, '票数过大').optional(),
);

export const tallyOrder = z
  .object({
    meetingId: z.uuid(),
    itemIds: z.array(z.uuid(), '请勾选人选').min(1, '请勾选人选').max(500),
    /** Everybody present and not 回避 agreed: whoever keeps away makes the figure differ from row to row. */
    isUnanimous: z.stringbool().default(false),
    agree: votes,
    disagree: votes,
    abstain: votes,
  })
  .refine(({ isUnanimous, agree }) => isUnanimous || agree !== undefined, { path: ['agree'], error: '请填写同意票数' });

/** 登记票数: what the clerk counted, for one nominee or several with the same figures. */
export function recordTally(
  context: CommandContext,
  { meetingId, itemIds, isUnanimous, agree = 0, disagree = 0, abstain = 0 }: z.infer<typeof tallyOrder>,
): Promise<Outcome<{ meetingId: string; recorded: number }>> {
  return runCommand(context, 'meeting.recordTally', async (work) => {
    const { tx } = work;
    const { rules } = await meetingFor(work, meetingId, { stage: 'voting', ability: 'meeting.prepare' });
    if (rules.ballot !== 'CLERK') refuse({ code: 'BALLOT', message: '本次会议由成员各自投票，不登记票数' });
    const items = meant(await readAgenda(meetingId, rules, await readMembers(meetingId, tx), tx), itemIds);
    const counted = items.map((item) => ({
      item,
      tally: isUnanimous ? { agree: item.roll.voters, disagree: 0, abstain: 0 } : { agree, disagree, abstain },
    }));
    const decision = decide(
      counted.flatMap(({ item, tally }) => {
        const answer = decideTally(tally, item.roll);
        return answer.allowed
          ? []
          : answer.reasons.map((each) => ({ ...each, message: `${item.name}：${each.message}` }));
      }),
    );
    if (!decision.allowed) refuse(...decision.reasons);
    for (const { item, tally } of counted) await tx.agendaItem.update({ where: { id: item.id }, data: tally });
    const detail = { items: items.length };
    work.audit({ action: 'meeting.recordTally', subject: `MEETING:${meetingId}`, detail });
    return { meetingId, recorded: items.length };
  });
}
