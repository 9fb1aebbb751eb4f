import 'server-only';
import { z } from 'zod';
import { type JobName, jobNames } from '@/lib/domain/job';
import { can } from '@/lib/domain/permissions';
import { enqueueJob } from '@/lib/platform/queue';
import { type CommandContext, notFound, type Outcome, runCommand } from './command';

export const whichJob = z.object({ job: z.enum(jobNames) });

/** 立即运行: the worker does it as the system, at once; the audit trail keeps who asked. */
export function startJob(context: CommandContext, { job }: { job: JobName }): Promise<Outcome<null>> {
  return runCommand(context, 'job.start', async ({ tx, actor, audit }) => {
    if (!can(actor, 'job.manage')) notFound();
    await enqueueJob(tx, job, actor.displayName);
    audit({ action: 'job.start', subject: `JOB:${job}` });
    return null;
  });
}
