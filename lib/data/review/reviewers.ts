import 'server-only';
import { shanghaiDay } from '@/lib/domain/deadline';
import type { Actor } from '@/lib/domain/permissions';
import { pendingStates } from '@/lib/domain/review/queue-filter';
import { now } from '@/lib/platform/clock';
import { db, type Transaction } from '@/lib/platform/database';
import { readDayOrNull } from '../stored-day';
import { workdaysSince } from '../workday';

/** Somebody of the office who reviews, with what lies on his desk. */
export interface Reviewer {
  id: string;
  name: string;
  /** Nominees under review who are his. */
  load: number;
  /** Working days that the oldest of them has waited; 0 without any. */
  oldestDays: number;
}

/** Accounts that may review today. */
export async function listReviewers(client: Transaction = db): Promise<{ id: string; name: string }[]> {
  const at = now();
  const accounts = await client.account.findMany({
    where: {
      disabledAt: null,
      grants: {
        some: {
          role: 'MASS_WORK_DIVISION',
          validFrom: { lte: at },
          OR: [{ validTo: null }, { validTo: { gt: at } }],
        },
      },
    },
    select: { id: true, displayName: true },
    orderBy: [{ displayName: 'asc' }, { id: 'asc' }],
  });
  return accounts.map(({ id, displayName }) => ({ id, name: displayName }));
}

/** 在办: how many nominees each reviewer has, and for how long the oldest has waited. */
export async function readReviewerLoads(): Promise<Reviewer[]> {
  const [reviewers, rows] = await Promise.all([
    listReviewers(),
    db.reviewAssignment.findMany({
      where: { candidate: { state: { in: [...pendingStates] } } },
      select: { reviewerId: true, candidate: { select: { submittedAt: true } } },
    }),
  ]);
  const ages = await workdaysSince(rows.map(({ candidate }) => shanghaiDay(candidate.submittedAt ?? now())));
  return reviewers.map(({ id, name }) => {
    const own = ages.filter((_, index) => rows[index]?.reviewerId === id);
    return { id, name, load: own.length, oldestDays: Math.max(0, ...own) };
  });
}

/** Who reviews a nominee, and until when this reader has put him off. */
export interface Handling {
  reviewer: { id: string; name: string } | null;
  snoozedUntilOn: string | null;
}

export async function readHandling({ accountId }: Actor, candidateId: string): Promise<Handling> {
  const [assignment, snooze] = await Promise.all([
    db.reviewAssignment.findUnique({ where: { candidateId } }),
    db.reviewSnooze.findUnique({ where: { candidateId_accountId: { candidateId, accountId } } }),
  ]);
  return {
    reviewer: assignment && { id: assignment.reviewerId, name: assignment.reviewerName },
    snoozedUntilOn: readDayOrNull(snooze?.untilOn ?? null),
  };
}

/** 常用筛选 of this account, by name. */
export async function readSavedViews({ accountId }: Actor) {
  return db.savedView.findMany({
    where: { accountId },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, query: true },
  });
}
