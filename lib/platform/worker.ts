import 'server-only';
import { Logger, parseCronItems, type Runner, run, type TaskList } from 'graphile-worker';
import pg from 'pg';
import { crontabOf, type JobName, jobNames, jobs } from '@/lib/domain/job';
import { config } from './config';
import { logger } from './logger';

/** A run that was due while nothing was running is made up for within this time. */
const BACKFILL_MS = 24 * 3_600_000;
const POLL_MS = 10_000;
/** Attempts of a daily job; one that comes every few minutes anyway is not repeated. */
const DAILY_ATTEMPTS = 5;
/** Advisory lock of the one worker that is at work. */
const WORKER_LOCK = 330_148;

const connectionString = config.DATABASE_URL;
const quiet = new Logger(() => (level, message) => {
  if (level === 'error' || level === 'warning') logger.warn({ worker: message });
});

type Perform = (job: JobName, requestedByName: string) => Promise<void>;

/**
 * Runs the jobs of the queue and of the timetable, one after the other. Of several workers on one database one works, the
 * others wait until it is gone; what it left locked, killed in the middle, is then done again.
 */
export async function startWorker(perform: Perform): Promise<Runner> {
  await becomeTheWorker();
  const options = { connectionString, maxPoolSize: 3, logger: quiet, concurrency: 1, pollInterval: POLL_MS };
  return run({ ...options, noHandleSignals: true, taskList: tasksOf(perform), parsedCronItems: timetable() });
}

/** Returns once this process is the only worker; without the lock it must not go on. */
async function becomeTheWorker(): Promise<void> {
  const client = new pg.Client({ connectionString });
  client.on('error', (error) => {
    logger.warn({ worker: error.message });
    process.exit(1);
  });
  await client.connect();
  await client.query('SELECT pg_advisory_lock($1)', [WORKER_LOCK]);
  await client.query(`SELECT graphile_worker.force_unlock_workers(array_agg(locked_by))
    FROM graphile_worker.jobs WHERE locked_by IS NOT NULL`);
}

function tasksOf(perform: Perform): TaskList {
  // The payload is what lib/platform/queue.ts wrote, or nothing of ours when the timetable asked.
  const taskOf = (job: JobName) => (payload: unknown) =>
    perform(job, (payload as { requestedByName?: string }).requestedByName ?? '');
  return Object.fromEntries(jobNames.map((job) => [job, taskOf(job)]));
}

function timetable() {
  return parseCronItems(
    jobNames.map((job) => {
      const isDaily = 'dailyAt' in jobs[job].timetable;
      return {
        task: job,
        match: crontabOf(jobs[job].timetable),
        options: isDaily
          ? { backfillPeriod: BACKFILL_MS, maxAttempts: DAILY_ATTEMPTS }
          : { backfillPeriod: 0, maxAttempts: 1, jobKey: job, jobKeyMode: 'preserve_run_at' as const },
      };
    }),
  );
}
