/**
 * Cost of an import from the upload over the preview to the commit, on real PostgreSQL: `npm run bench`. The yardstick
 * is a register of ten people. Ten thousand must take no more than their number, ten seconds and 150 MB (what is said
 * after the run), and must leave the web thread to others: the longest time for which it answered nobody is said too.
 * The last figures stand in docs/decisions/0013-large-imports.md.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { bench, describe } from 'vitest';
import { readImportUpload } from '@/lib/data/nomination/import';
import { readImportApart } from '@/lib/documents/read-apart';
import { importPage, planImport } from '@/lib/domain/nomination/import-plan';
import { today } from '@/lib/platform/clock';
import { importKept, upload } from '../support/imports';
import { largeRegister } from '../support/large-register';
import { createNominator } from '../support/nominators';
import { done } from '../support/nominees';
import { createBatch } from '../support/world';

const readApart = (bytes: Uint8Array, fileName: string) => readImportApart(bytes, fileName, today());

async function bringIn(file: File): Promise<void> {
  const nominator = await createNominator();
  const { id: batchId } = await createBatch();
  const kept = await done(upload(nominator, batchId, file, readApart));
  const shown = await readImportUpload(nominator.actor, kept.packageId, kept.attachmentId);
  if (!shown) throw new Error('the upload is gone');
  importPage(planImport(await readApart(shown.bytes, shown.fileName), shown.present).lines, 1);
  await done(importKept(nominator, kept, { read: readApart }));
}

const megabytes = () => process.memoryUsage().rss / 1_000_000;

/** The same, watched: how much memory it took at most, how long nobody else was answered. */
async function watch(people: number, round: number): Promise<void> {
  const file = new File([new Uint8Array(largeRegister({ people }))], `名册${round}.xlsx`);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const [started, cpu, before] = [performance.now(), process.cpuUsage(), megabytes()];
  let most = before;
  const watcher = setInterval(() => {
    most = Math.max(most, megabytes());
  }, 20);
  delay.enable();
  await bringIn(file);
  delay.disable();
  clearInterval(watcher);
  const { user, system } = process.cpuUsage(cpu);
  console.log(
    `${people} people: ${Math.round(performance.now() - started)} ms, CPU ${Math.round((user + system) / 1000)} ms,`,
    `+${Math.round(most - before)} MB, longest stall ${Math.round(delay.max / 1e6)} ms,`,
    `99 % of the time below ${Math.round(delay.percentile(99) / 1e6)} ms`,
  );
}

describe('imports', () => {
  const once = { iterations: 1, warmupIterations: 1, time: 0, warmupTime: 0 };
  let round = 0;
  // A name of its own each time, so that nothing is remembered from the round before.
  bench('10 people (the yardstick)', () => watch(10, ++round), { ...once, iterations: 5 });
  bench('10,000 people', () => watch(10_000, ++round), once);
});
