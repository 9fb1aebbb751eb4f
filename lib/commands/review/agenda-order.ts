import 'server-only';
import type { Transaction } from '@/lib/platform/database';

/** Qualified nominees of 招募 and 选派 whom no other meeting has before it, by channel, in the order of submission. */
export function openNominees(tx: Transaction, batchId: string, among?: readonly string[]) {
  return tx.candidate.findMany({
    where: {
      batchId,
      state: 'QUALIFIED',
      channel: { not: 'SELECTED_INTERNALLY' },
      agendaItems: { none: { droppedAt: null } },
      ...(among ? { id: { in: [...among] } } : {}),
    },
    orderBy: [{ channel: 'asc' }, { submittedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, channel: true },
  });
}

/** Puts nominees behind those who stand on the agenda; one who was taken off it comes back. */
export async function putOnAgenda(
  tx: Transaction,
  meetingId: string,
  nominees: readonly { id: string; channel: string }[],
): Promise<void> {
  const last = await tx.agendaItem.aggregate({ where: { meetingId }, _max: { position: true } });
  const first = (last._max.position ?? 0) + 1;
  const back = await tx.agendaItem.findMany({
    where: { meetingId, candidateId: { in: nominees.map(({ id }) => id) } },
  });
  await tx.agendaItem.updateMany({
    where: { id: { in: back.map(({ id }) => id) } },
    data: { droppedAt: null, dropReason: '' },
  });
  const known = new Set(back.map(({ candidateId }) => candidateId));
  await tx.agendaItem.createMany({
    data: nominees
      .filter(({ id }) => !known.has(id))
      .map(({ id, channel }, index) => ({ meetingId, candidateId: id, channel, position: first + index })),
  });
}
