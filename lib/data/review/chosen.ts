import 'server-only';
import { type SelectionChannel, selectionChannels } from '@/lib/domain/glossary';
import { db } from '@/lib/platform/database';

export type ByChannel = Record<SelectionChannel, number>;

/** How many of each channel are chosen, filed, trained or appointed: what the targets are compared with (B07). */
export async function countChosen(batchId: string): Promise<ByChannel> {
  const rows = await db.candidate.groupBy({
    by: ['channel'],
    where: { batchId, state: { in: ['SELECTED', 'APPROVED_FILED', 'TRAINED', 'APPOINTED'] } },
    _count: true,
  });
  return byChannel(rows);
}

export function byChannel(rows: readonly { channel: string; _count: number }[]): ByChannel {
  const counts = new Map(rows.map(({ channel, _count }) => [channel, _count]));
  return Object.fromEntries(selectionChannels.map((channel) => [channel, counts.get(channel) ?? 0])) as ByChannel;
}
