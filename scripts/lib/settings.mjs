// What may be set from outside, read once. Variables win over the file .env.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from './console.mjs';
import { throwawayFolder } from './throwaway-folder.mjs';

const OLDEST_NODE = [20, 19];

/** @throws {Failure} when Node is too old; this must come before anything that needs packages */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Failure(`需要 Node.js ${OLDEST_NODE.join('.')} 或更新的版本（现在是 ${process.versions.node}）`);
}

/**
 * - `DATABASE_URL` an outside PostgreSQL, as the owner of the tables; unset: an embedded one in the data folder
 * - `RUNTIME_DATABASE_URL` the same database as the restricted role `workbench_runtime`
 * - `DATA_DIR` data folder, `THROWAWAY=1` one in the temporary directory that is removed at the end
 * - `DEMO` `1` demo data and personas, `full` with a batch of 118 nominees before a selection meeting, `0` neither;
 *   unset: on the embedded database only
 * - `HOST`, `PORT` where to listen; a demo listens on this machine alone unless `HOST` says otherwise
 * - `NEXT_DIST_DIR=.next-test` keeps the production build apart from the usual `.next`
 */
export function readSettings() {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { DATABASE_URL, RUNTIME_DATABASE_URL, DATA_DIR, THROWAWAY, DEMO, HOST, PORT, NEXT_DIST_DIR } = process.env;
  const isEmbedded = !DATABASE_URL;
  const isDemo = DEMO ? DEMO !== '0' : isEmbedded;
  const isThrowaway = THROWAWAY === '1';
  const dataFolder = isThrowaway ? throwawayFolder() : resolve(DATA_DIR || '.data');
  return {
    isEmbedded,
    isDemo,
    isFullDemo: DEMO === 'full',
    isThrowaway,
    dataFolder,
    postgresFolder: join(dataFolder, 'postgres'),
    ownerUrl: DATABASE_URL,
    runtimeUrl: RUNTIME_DATABASE_URL ?? DATABASE_URL,
    host: HOST || (isDemo ? '127.0.0.1' : '0.0.0.0'),
    port: Number(PORT || 3000),
    buildFolder: NEXT_DIST_DIR || '.next',
  };
}
