import 'server-only';
import type { WindowFacts } from '@/lib/domain/nomination/submission-window';
import { today } from '@/lib/platform/clock';
import { db, type Transaction } from '@/lib/platform/database';
import type { BatchView } from '../batch';
import { deadlineOf } from '../workday';

/** When this batch takes forms, seen from today in Guangdong; a deadline on a day off moves to the next working day. */
export async function windowFacts(
  { state, opensOn, deadlineOn }: Pick<BatchView, 'state' | 'opensOn' | 'deadlineOn'>,
  client: Transaction = db,
): Promise<WindowFacts> {
  const { effectiveOn } = await deadlineOf(deadlineOn, client);
  return { batchState: state, opensOn, lastOn: effectiveOn, today: today() };
}
