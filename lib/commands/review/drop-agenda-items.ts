import 'server-only';
import { z } from 'zod';
import { type CommandContext, type Outcome, runCommand } from '../command';
import { meant, meetingFor } from './meeting-work';

export const agendaDrop = z.object({
  meetingId: z.uuid(),
  itemIds: z.array(z.uuid(), '请勾选人选').min(1, '请勾选人选').max(500),
  reason: z.string().trim().min(1, '请填写撤下议程的理由').max(500, '理由请控制在500字以内'),
});

/** 撤下议程: no result at this meeting; the nominee may stand before another one. */
export function dropAgendaItems(
  context: CommandContext,
  { meetingId, itemIds, reason }: z.infer<typeof agendaDrop>,
): Promise<Outcome<{ meetingId: string; dropped: number }>> {
  return runCommand(context, 'meeting.dropItems', async (work) => {
    await meetingFor(work, meetingId, { stage: 'dropping', ability: 'meeting.prepare' });
    const items = await work.tx.agendaItem.findMany({ where: { meetingId, droppedAt: null } });
    for (const { id } of meant(items, itemIds)) {
      await work.tx.agendaItem.update({
        where: { id },
        data: { ...undecided, droppedAt: work.at, dropReason: reason },
      });
    }
    const detail = { dropped: itemIds.length };
    work.audit({ action: 'meeting.dropItems', subject: `MEETING:${meetingId}`, detail });
    return { meetingId, dropped: itemIds.length };
  });
}

/** An item about which nothing is proposed. */
export const undecided = {
  result: null,
  rank: null,
  reason: '',
  proposedById: null,
  proposedByName: null,
  proposedAt: null,
} as const;
