import 'server-only';
import { z } from 'zod';
import { ranksInOrder } from '@/lib/domain/review/meeting';
import { type CommandContext, notFound, type Outcome, runCommand } from '../command';
import { meetingFor } from './meeting-work';

export const reserveOrder = z.object({
  meetingId: z.uuid(),
  /** item → place that it shall have; whoever is moved there goes before or behind who has it, as he comes */
  ranks: z.record(z.uuid(), z.coerce.number('请填次序').int('请填整数').min(1, '从1起').max(999, '次序过大')),
});

/** 备用人选次序: in which order the reserves of a channel would move up. */
export function orderReserves(
  context: CommandContext,
  { meetingId, ranks }: z.infer<typeof reserveOrder>,
): Promise<Outcome<{ meetingId: string }>> {
  return runCommand(context, 'meeting.orderReserves', async (work) => {
    const { tx } = work;
    await meetingFor(work, meetingId, { stage: 'results', ability: 'selection.decide' });
    const reserves = await tx.agendaItem.findMany({
      where: { meetingId, result: 'RESERVE', droppedAt: null },
      orderBy: { rank: 'asc' },
    });
    if (Object.keys(ranks).some((id) => !reserves.some((item) => item.id === id))) notFound();
    await tx.agendaItem.updateMany({
      where: { id: { in: reserves.map(({ id }) => id) } },
      data: { rank: { increment: 1000 } },
    });
    const wished = reserves.map(({ id, channel, rank }) => ({ id, channel, rank: wishedRank(rank ?? 0, ranks[id]) }));
    for (const channel of ['DISPATCHED', 'RECRUITED']) {
      for (const [id, rank] of ranksInOrder(wished.filter((item) => item.channel === channel))) {
        await tx.agendaItem.update({ where: { id }, data: { rank } });
      }
    }
    work.audit({
      action: 'meeting.orderReserves',
      subject: `MEETING:${meetingId}`,
      detail: { items: reserves.length },
    });
    return { meetingId };
  });
}

/** Half a place before who stands there for who moves up, half a place behind for who moves down. */
function wishedRank(rank: number, wish = rank): number {
  return wish + Math.sign(wish - rank) / 2;
}
