import 'server-only';
import type { SelectionChannel } from '@/lib/domain/glossary';
import { inOrderOfPromotion, type Places, type Reserve } from '@/lib/domain/review/reserve';
import { db, type Transaction } from '@/lib/platform/database';

/** Reserves of one channel in the order in which they move up, and the places that were left and filled again. */
export async function readReserves(
  batchId: string,
  channel: SelectionChannel,
  client: Transaction = db,
): Promise<{ reserves: Reserve[]; places: Places }> {
  const ofChannel = { batchId, channel };
  const rows = await client.selectionResult.findMany({
    where: { result: 'RESERVE', candidate: { ...ofChannel, state: 'RESERVE' } },
    include: { candidate: true, agendaItem: { include: { meeting: true } } },
  });
  const selected = { result: 'SELECTED', candidate: ofChannel };
  const [withdrawn, promoted] = await Promise.all([
    client.selectionResult.count({ where: { ...selected, candidate: { ...ofChannel, state: 'WITHDRAWN' } } }),
    client.selectionResult.count({ where: { ...selected, promotedAt: { not: null } } }),
  ]);
  const reserves = rows.map(({ candidate, agendaItem }) => ({
    candidateId: candidate.id,
    name: candidate.name,
    channel,
    publishedAt: agendaItem.meeting.publishedAt?.toISOString() ?? '',
    rank: agendaItem.rank ?? 0,
  }));
  return { reserves: inOrderOfPromotion(reserves), places: { withdrawn, promoted } };
}
