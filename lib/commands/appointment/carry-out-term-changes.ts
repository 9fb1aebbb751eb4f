import 'server-only';
import { storedDay } from '@/lib/data/stored-day';
import { isSystem } from '@/lib/domain/system-actor';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { notFound, runCommand, systemContext } from '../command';
import { carryOut, isDue } from './carry-out';
import { lockTerm } from './changing-term';

/** 辞任, 解聘 and the like, approved beforehand, on the day on which they count; one transaction each. Safe to repeat. */
export async function carryOutTermChanges(): Promise<number> {
  const due = await db.termChange.findMany({
    where: {
      isApproved: true,
      carriedOutAt: null,
      effectiveOn: { lte: storedDay(today()) },
      term: { state: { in: ['ACTIVE', 'SUSPENDED'] } },
    },
    select: { id: true, termId: true },
    orderBy: [{ effectiveOn: 'asc' }, { id: 'asc' }],
  });
  let carriedOut = 0;
  for (const { id, termId } of due) if (await carryOutOne(id, termId)) carriedOut++;
  return carriedOut;
}

async function carryOutOne(id: string, termId: string): Promise<boolean> {
  const outcome = await runCommand(systemContext(), 'term.carryOut', async (work) => {
    if (!isSystem(work.actor)) notFound();
    const term = await lockTerm(work.tx, termId);
    const change = await work.tx.termChange.findUniqueOrThrow({ where: { id } });
    // Asked again under the lock: another worker may have been faster.
    if (change.carriedOutAt !== null || !isDue(change)) return false;
    await carryOut(work, term, change);
    return true;
  });
  return outcome.ok && outcome.value;
}
