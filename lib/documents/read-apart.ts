import 'server-only';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { ImportFile } from '@/lib/domain/nomination/import-plan';
import { canonicalJson, sha256 } from '@/lib/platform/crypto';
import type { AnnotatedFile } from './annotate-register';
import type { ImportTask, ReadingTask } from './reading/tasks';

const IDLE_MS = 5 * 60_000;
/** Ten thousand people take seconds; what takes longer was made to take long. */
const LONGEST_MS = 60_000;
/** Far above what the largest register within the limits needs: what goes beyond it takes its thread along, no more. */
const MOST_MEMORY_MB = 256;

let pool: Piscina | undefined;

/** What others send is read in a thread of its own: nobody's page waits for it, and nobody's page falls with it. */
function worker(): Piscina {
  pool ??= new Piscina({
    filename: join(process.cwd(), 'lib/documents/reading/worker.mjs'),
    // Neither a flag nor a secret of the application has any business there.
    execArgv: [],
    env: { NODE_ENV: 'production' },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB, maxYoungGenerationSizeMb: 16 },
    maxThreads: 1,
    minThreads: 0,
    idleTimeout: IDLE_MS,
  });
  return pool;
}

/** `readImport`, off the web thread; what cannot be read in time or in memory is a file with that problem. */
export async function readImportApart(bytes: Uint8Array, fileName: string, today: string): Promise<ImportFile> {
  const key = sha256(canonicalJson([sha256(bytes), fileName, today]));
  const read = await runTask<ImportFile>('readImport', { bytes, fileName, today, key });
  return read ?? { isRegister: false, persons: [], problems: [{ severity: 'error', message: unreadable }] };
}

const unreadable = '文件内容过大或过于复杂，无法读取；请拆成几份，或另存为 .xlsx 后再上传';

/** The 名册 with a 错误 column; null for what is none. */
export async function annotateApart(bytes: Uint8Array, fileName: string, today: string): Promise<AnnotatedFile | null> {
  return runTask<AnnotatedFile | null>('annotate', { bytes, fileName, today });
}

/** Null when the thread ran out of time or of memory. */
async function runTask<Result>(
  name: 'annotate' | 'readImport',
  task: ImportTask | ReadingTask,
): Promise<Result | null> {
  try {
    return await worker().run(task, { name, signal: AbortSignal.timeout(LONGEST_MS) });
  } catch (error) {
    if (error instanceof Error && (error.name === 'AbortError' || ('code' in error && error.code === outOfMemory)))
      return null;
    throw error;
  }
}

const outOfMemory = 'ERR_WORKER_OUT_OF_MEMORY';
