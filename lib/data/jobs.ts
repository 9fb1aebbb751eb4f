import 'server-only';
import { type JobName, jobNames } from '@/lib/domain/job';
import { db } from '@/lib/platform/database';
import type { JobRun } from '@/prisma/generated/client';

export interface RunView {
  id: string;
  job: JobName;
  /** ISO instants; no end: it runs now, or was killed. */
  startedAt: string;
  finishedAt: string | null;
  /** Empty: the timetable. */
  requestedByName: string;
  count: number;
  report: string;
  isFailed: boolean;
}

const mostShown = 30;

/** The last run of every job that ever ran. */
export async function lastRuns(): Promise<Map<JobName, RunView>> {
  const rows = await db.jobRun.findMany({
    where: { job: { in: [...jobNames] } },
    distinct: ['job'],
    orderBy: [{ job: 'asc' }, { id: 'desc' }],
  });
  return new Map(rows.map((row) => [row.job as JobName, runView(row)]));
}

/** Runs that did or found something, failed, were asked for or never ended, the newest first. */
export async function notableRuns(): Promise<RunView[]> {
  const rows = await db.jobRun.findMany({
    where: {
      OR: [{ count: { gt: 0 } }, { isFailed: true }, { requestedByName: { not: '' } }, { finishedAt: null }],
    },
    orderBy: { id: 'desc' },
    take: mostShown,
  });
  return rows.map(runView);
}

/** Jobs whose last run failed, or found something that cannot be. */
export async function countTroubledJobs(): Promise<number> {
  const last = [...(await lastRuns()).values()];
  return last.filter(({ job, isFailed, count }) => isFailed || (job === 'CHECK_INVARIANTS' && count > 0)).length;
}

function runView({ id, job, startedAt, finishedAt, ...row }: JobRun): RunView {
  return {
    ...row,
    id: String(id),
    job: job as JobName,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}
