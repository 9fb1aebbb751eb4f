import 'server-only';
import { keptSince, type RetentionKind, retention } from '@/lib/domain/retention';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';

/** How to erase what ended before an instant, and how many rows that were. */
const erasers: Record<RetentionKind, (before: Date) => Promise<{ count: number }>> = {
  IDEMPOTENCY_KEY: (before) => db.idempotencyKey.deleteMany({ where: { createdAt: { lt: before } } }),
  SESSION: (before) => db.session.deleteMany({ where: { expiresAt: { lt: before } } }),
  MAIL: (before) =>
    db.mailDelivery.deleteMany({ where: { state: { in: ['SENT', 'DROPPED'] }, dueAt: { lt: before } } }),
  INTENTION: (before) =>
    db.intention.deleteMany({
      where: { OR: [{ endedAt: { lt: before } }, { endedAt: null, registeredAt: { lt: before } }] },
    }),
  JOB_RUN: (before) => db.jobRun.deleteMany({ where: { startedAt: { lt: before } } }),
  RATE_LIMIT: (before) => db.rateLimit.deleteMany({ where: { expire: { lt: BigInt(before.getTime()) } } }),
};

/** Erases what its 保存期限 has passed; says how much of each kind. */
export async function eraseOutdated(): Promise<{ label: string; count: number }[]> {
  const at = now();
  const erased = [];
  for (const kind of Object.keys(retention) as RetentionKind[]) {
    const { count } = await erasers[kind](keptSince(kind, at));
    if (count > 0) erased.push({ label: retention[kind].label, count });
  }
  return erased;
}
