import 'server-only';
import { randomUUID } from 'node:crypto';
import type { JobName, JobResult } from '@/lib/domain/job';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { logger } from '@/lib/platform/logger';

/** Keeps on record that a job ran and what came of it. A run without an end was killed. */
export async function recordRun(
  job: JobName,
  requestedByName: string,
  perform: () => Promise<JobResult>,
): Promise<void> {
  const { id } = await db.jobRun.create({ data: { job, requestedByName, startedAt: now() } });
  try {
    const result = await perform();
    await db.jobRun.update({ where: { id }, data: { ...result, finishedAt: now() } });
  } catch (error) {
    const reference = randomUUID().slice(0, 8);
    logger.error({ job, reference, error }, 'a job failed');
    const report = `运行出错，日志编号 ${reference}`;
    await db.jobRun.update({ where: { id }, data: { isFailed: true, report, finishedAt: now() } });
    throw error;
  }
}
