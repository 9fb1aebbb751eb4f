'use server';
import { defineAction } from '@/lib/access/define-action';
import { startJob, whichJob } from '@/lib/commands/start-job';

export const runJobNow = defineAction({
  name: 'job.start',
  schema: whichJob,
  ability: 'job.manage',
  run: startJob,
  revalidate: () => ['/settings/jobs'],
});
