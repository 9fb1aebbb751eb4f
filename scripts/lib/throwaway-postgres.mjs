import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres } from './postgres.mjs';
import { throwawayFolder } from './throwaway-folder.mjs';

/** A server for one run, in a `folder` that may hold other things too: nothing waits for the disk, nothing is left. */
export async function startThrowawayPostgres() {
  const folder = throwawayFolder();
  const server = await startPostgres({ folder: join(folder, 'postgres'), password: 'throwaway', isThrowaway: true });
  const stop = () => {
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...server, folder, stop };
}
