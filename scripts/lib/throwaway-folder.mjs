// Folders in the temporary directory that live no longer than the process that made them.
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './processes.mjs';

const PREFIX = 'instructor-workbench-';
const OWNER_FILE = 'process-id';

/** @returns {string} a new folder; what killed processes left behind goes first */
export function throwawayFolder() {
  removeAbandoned();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  // The account under which a root user's database runs must get through.
  chmodSync(folder, 0o711);
  writeFileSync(join(folder, OWNER_FILE), String(process.pid));
  return folder;
}

function removeAbandoned() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    const ownerFile = join(folder, OWNER_FILE);
    if (!existsSync(ownerFile) || isAlive(Number(readFileSync(ownerFile, 'utf8')))) continue;
    killServer(join(folder, 'postgres', 'cluster', 'postmaster.pid'));
    rmSync(folder, { recursive: true, force: true });
  }
}

function killServer(pidFile) {
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
}
