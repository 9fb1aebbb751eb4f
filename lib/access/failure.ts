import 'server-only';
import { randomUUID } from 'node:crypto';
import { logger } from '@/lib/platform/logger';

/** Logs a bug under a number that the person can pass on, and returns the number. */
export function reportFailure(where: { action: string } | { route: string }, error: unknown): string {
  const reference = randomUUID().slice(0, 8);
  logger.error({ reference, ...where, err: describeError(error) }, 'request failed');
  return reference;
}

/** Stack and code of an error. Not its message: a database error may quote the row. */
function describeError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error ? String(error.code) : undefined;
  return {
    type: error.name,
    code,
    stack: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12),
  };
}
