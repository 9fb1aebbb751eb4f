import 'server-only';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { MissingGlyphsError } from '@/lib/domain/sheet';
import { config } from '@/lib/platform/config';
import type { Rendering } from './drawing';

const MAX_WORKERS = 2;
const IDLE_MS = 5 * 60_000;
/** A worker that cannot start would keep people waiting for ever; thousands of letters take a minute and a half. */
const LONGEST_MS = 5 * 60_000;

let pool: Piscina | undefined;

/** Drawing a PDF never yields, so that it happens in threads of its own, which keep their fonts in memory. */
function workers(): Piscina {
  pool ??= new Piscina({
    filename: join(process.cwd(), 'lib/documents/pdf/worker.mjs'),
    // Neither a flag nor a secret of the application has any business there.
    execArgv: [],
    env: { NODE_ENV: 'production' },
    workerData: { fontFolder: config.FONT_DIR },
    maxThreads: MAX_WORKERS,
    minThreads: 0,
    idleTimeout: IDLE_MS,
  });
  return pool;
}

/** @throws MissingGlyphsError */
export async function drawPdf(
  kind: 'registrationForms' | 'roster' | 'nominationPackage' | 'letters' | 'lists' | 'notice' | 'pledges' | 'record',
  task: object,
): Promise<Uint8Array> {
  const rendering: Rendering = await workers().run(task, { name: kind, signal: AbortSignal.timeout(LONGEST_MS) });
  if (Array.isArray(rendering)) throw new MissingGlyphsError(rendering);
  return rendering;
}

/** Takes finished PDFs apart or puts them together. */
export function bindPdf(kind: 'separate' | 'bind' | 'gather', task: object): Promise<Uint8Array> {
  return workers().run(task, { name: kind, signal: AbortSignal.timeout(LONGEST_MS) });
}
