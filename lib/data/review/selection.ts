import 'server-only';
import { db } from '@/lib/platform/database';
import { type ByChannel, byChannel } from './chosen';

/** How many more a meeting proposes to select; for the committee and the office alone until it publishes. */
export async function countPending(batchId: string): Promise<ByChannel> {
  const rows = await db.agendaItem.groupBy({
    by: ['channel'],
    where: { meeting: { batchId, state: 'CLOSED' }, droppedAt: null, result: 'SELECTED' },
    _count: true,
  });
  return byChannel(rows);
}
