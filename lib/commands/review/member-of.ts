import 'server-only';
import { readRecusals } from '@/lib/data/review/conflicts';
import { notFound, refuse, type Work } from '../command';

/**
 * The actor as a member of the meeting who is present, with the nominees that he may judge. Refuses when one of
 * `itemIds` is not among them.
 */
export async function actingMember(work: Work, meetingId: string, itemIds: readonly string[]) {
  const { tx, actor } = work;
  const where = { meetingId_accountId: { meetingId, accountId: actor.accountId } };
  const member = (await tx.meetingMember.findUnique({ where })) ?? notFound();
  if (!member.isPresent) refuse({ code: 'ABSENT', message: '您没有登记到会，不能评分、投票' });
  const items = await tx.agendaItem.findMany({
    where: { id: { in: [...itemIds] }, meetingId, droppedAt: null },
    include: { candidate: true },
  });
  if (items.length !== new Set(itemIds).size) notFound();
  const recusals = await readRecusals(
    [member],
    items.map(({ candidate }) => candidate),
    tx,
  );
  const barred = items.filter(({ candidateId }) => recusals.get(candidateId)?.length);
  if (barred.length > 0) {
    const names = barred.map(({ candidate }) => candidate.name).join('、');
    refuse({ code: 'RECUSED', message: `您对${names}须回避，不能评分、投票` });
  }
  return member;
}
