import 'server-only';
import { db } from '@/lib/platform/database';
import { logger } from '@/lib/platform/logger';

/** Whether the database answers. */
export async function isDatabaseAnswering(): Promise<boolean> {
  try {
    await db.$queryRaw`SELECT 1`;
    return true;
  } catch (error) {
    logger.error({ type: error instanceof Error ? error.name : typeof error }, 'database does not answer');
    return false;
  }
}
