import 'server-only';
import { storedDay } from '@/lib/data/stored-day';
import { shanghaiDay } from '@/lib/domain/deadline';
import { isSystem } from '@/lib/domain/system-actor';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { notFound, runCommand, systemContext, type Work } from '../command';
import { advanceTerm } from '../transition';
import { laterTerms } from './changing-term';
import { closeRenewed } from './renew-term';

const inOffice = ['ACTIVE', 'SUSPENDED'];

/** 届满 of every term whose last day has passed, one transaction a term (B13). Run again, it finds nothing more to do. */
export async function expireTerms(): Promise<number> {
  const over = await db.term.findMany({
    where: { state: { in: inOffice }, endsOn: { lt: storedDay(today()) } },
    select: { id: true },
    orderBy: { endsOn: 'asc' },
  });
  let expired = 0;
  for (const { id } of over) if (await expireTerm(id)) expired++;
  return expired;
}

async function expireTerm(id: string): Promise<boolean> {
  const outcome = await runCommand(systemContext(), 'term.expire', async (work) => {
    if (!isSystem(work.actor)) notFound();
    await work.tx.$queryRaw`SELECT 1 FROM "Term" WHERE id = ${id}::uuid FOR UPDATE`;
    const term = await work.tx.term.findUniqueOrThrow({ where: { id } });
    // Asked again under the lock: meanwhile it may have been renewed, ended or expired by another worker.
    if (!inOffice.includes(term.state) || term.endsOn >= storedDay(shanghaiDay(work.at))) return false;
    const later = await laterTerms(work.tx, term);
    if (later.some(({ letter }) => letter.renewal?.termId === id)) await closeRenewed(work, term);
    else await advanceTerm(work, term, 'expire', { opinion: '聘期届满' });
    await dropUndecided(work, id);
    return true;
  });
  return outcome.ok && outcome.value;
}

/** Nobody resigns from a term that is over; 续聘 may still be granted. */
async function dropUndecided({ tx, at, actor }: Work, termId: string): Promise<void> {
  await tx.termChange.updateMany({
    where: { termId, isApproved: null, event: { not: 'renew' } },
    data: {
      isApproved: false,
      opinion: '聘期已经届满',
      decidedById: actor.accountId,
      decidedByName: actor.displayName,
      decidedAt: at,
    },
  });
}
