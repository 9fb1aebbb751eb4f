import 'server-only';
import { z } from 'zod';
import { type AgendaView, readAgenda, readMembers } from '@/lib/data/review/agenda';
import { decide, type Reason } from '@/lib/domain/decision';
import { decideProposal, ranksInOrder } from '@/lib/domain/review/meeting';
import { selectionResults } from '@/lib/domain/review/selection';
import { type CommandContext, type Outcome, refuse, runCommand, type Work } from '../command';
import { meant, meetingFor } from './meeting-work';

export const resultProposal = z
  .object({
    meetingId: z.uuid(),
    itemIds: z.array(z.uuid(), '请勾选人选').min(1, '请勾选人选').max(500),
    result: z.enum(selectionResults, '请选择遴选结果'),
    reason: z.string().trim().max(1000, '理由请控制在1000字以内').default(''),
  })
  .refine(({ result, reason }) => result !== 'NOT_SELECTED' || reason !== '', {
    path: ['reason'],
    error: '请填写未入选的理由',
  });

/** 拟定结果 for the nominees that are ticked; a new 备用人选 comes after those there are. Pending until 发布 (N08). */
export function proposeResults(
  context: CommandContext,
  { meetingId, itemIds, result, reason }: z.infer<typeof resultProposal>,
): Promise<Outcome<{ meetingId: string; proposed: number }>> {
  return runCommand(context, 'meeting.proposeResults', async (work) => {
    const { tx, actor, at } = work;
    const { rules } = await meetingFor(work, meetingId, { stage: 'results', ability: 'selection.decide' });
    const agenda = await readAgenda(meetingId, rules, await readMembers(meetingId, tx), tx);
    const items = meant(agenda, itemIds);
    const decision = decide(onceEach(items.flatMap((item) => reasonsAgainst({ ...item, result, reason }))));
    if (!decision.allowed) refuse(...decision.reasons);
    const by = { proposedById: actor.accountId, proposedByName: actor.displayName, proposedAt: at };
    const after = agenda.map((item) => (items.includes(item) ? { ...item, result } : item));
    await rankReserves(work, meetingId, after, {
      items: new Set(itemIds),
      data: { result, reason, ...by },
    });
    work.audit({
      action: 'meeting.proposeResults',
      subject: `MEETING:${meetingId}`,
      detail: { result, items: items.length },
    });
    return { meetingId, proposed: items.length };
  });
}

function reasonsAgainst(proposal: Parameters<typeof decideProposal>[0]): Reason[] {
  const decision = decideProposal(proposal);
  return decision.allowed ? [] : decision.reasons;
}

/** The same reason at the same field, for however many people, is said once. */
function onceEach(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [`${reason.code} ${reason.message}`, reason])).values()];
}

/** Writes what changes, and the order 1, 2, 3 … of the reserves of each channel. */
async function rankReserves(
  { tx }: Work,
  meetingId: string,
  agenda: readonly AgendaView[],
  change: { items: ReadonlySet<string>; data: object },
): Promise<void> {
  const reserves = agenda.filter(({ result }) => result === 'RESERVE');
  const ranks = new Map(
    ['DISPATCHED', 'RECRUITED'].flatMap((channel) => [
      ...ranksInOrder(reserves.filter((item) => item.channel === channel)),
    ]),
  );
  // Out of the way first: no two may have one place even for a moment.
  await tx.agendaItem.updateMany({
    where: { meetingId, rank: { not: null }, droppedAt: null },
    data: { rank: { increment: 1000 } },
  });
  for (const { id } of agenda) {
    const rank = ranks.get(id) ?? null;
    if (change.items.has(id)) await tx.agendaItem.update({ where: { id }, data: { ...change.data, rank } });
    else if (rank !== null) await tx.agendaItem.update({ where: { id }, data: { rank } });
  }
}
