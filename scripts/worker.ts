// The process that does recurring work, beside the one that serves pages; scripts/start.mjs starts it and keeps it up.
import { runJob } from '@/lib/jobs/run-job';
import { startWorker } from '@/lib/platform/worker';

let worker: Awaited<ReturnType<typeof startWorker>> | undefined;
let isStopping = false;

/** Lets the job at hand come to its end. */
async function stop() {
  if (isStopping) return;
  isStopping = true;
  await worker?.stop();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.once(signal, stop);

worker = await startWorker(runJob);
process.send?.('ready');
