// The processes that a command starts, and the order in which all of it stops.
import { spawn, spawnSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { Failure } from './console.mjs';

const GRACE_MS = 8000;
/** Before a process that ended is started again. */
const RESTART_MS = 1000;

const children = new Set();
const cleanups = [];
let stopping;

/** Registers work for the end: run in reverse order, after every child process has ended. */
export function onStop(cleanup) {
  cleanups.push(cleanup);
}

/** Ends all children, runs all clean-ups, and exits. */
export function stop(code) {
  stopping ??= stopAll().finally(() => process.exit(code));
  return stopping;
}

async function stopAll() {
  await Promise.all([...children].map(end));
  for (const cleanup of cleanups.reverse()) await cleanup();
}

function end(child) {
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
    setTimeout(GRACE_MS, null, { ref: false }).then(() => child.kill('SIGKILL'));
  });
}

/** Stops on Ctrl-C and its like, and when the process that started us is gone. */
export function stopWithParent() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0));
  if (process.platform === 'win32') return;
  // Under npm our parent is npm's shell, which outlives a killed npm: look one further up.
  const parent = process.ppid;
  const npm = process.env.npm_lifecycle_event ? parentOf(parent) : undefined;
  const isOrphan = () => process.ppid !== parent || (npm !== undefined && !isAlive(npm));
  setInterval(() => isOrphan() && stop(0), 1000).unref();
}

function parentOf(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(stdout) || undefined;
}

/**
 * Runs a program to its end. Our own Node processes also get a channel to us, so that they notice when we die.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, hasChannel?: boolean, onMessage?: (message: unknown) => void }} [options]
 * @returns {Promise<void>} rejects when the program fails; never settles once `stop` was called
 */
export function run(command, args, { env = process.env, hasChannel = false, onMessage } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env,
      stdio: hasChannel ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
      shell: process.platform === 'win32' && command === 'npm',
    });
    children.add(child);
    if (onMessage) child.on('message', onMessage);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      children.delete(child);
      if (stopping) return;
      if (code === 0) resolve();
      else reject(new Failure(`${[command, ...args].join(' ')} 异常结束（${code ?? signal}）`));
    });
  });
}

/**
 * Runs a Node program of ours beside everything else, and again whenever it ends, until `stop`.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export async function keepRunning(args, env) {
  for (;;) {
    try {
      await run(process.execPath, args, { env, hasChannel: true });
    } catch (error) {
      console.error(error.message);
    }
    await setTimeout(RESTART_MS);
  }
}

/** Whether a process of this id runs, whoever owns it. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
