import 'server-only';
import type { JobName } from '@/lib/domain/job';
import type { Transaction } from './database';

/**
 * Puts a job into the queue, in the caller's transaction: it runs once that is committed, at once, in the worker. Asked
 * for again before it started, it runs once.
 */
export async function enqueueJob(tx: Transaction, job: JobName, requestedByName: string): Promise<void> {
  const payload = JSON.stringify({ requestedByName });
  await tx.$executeRaw`SELECT graphile_worker.add_job(${job}, ${payload}::json, job_key => ${`now:${job}`})`;
}
