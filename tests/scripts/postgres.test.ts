import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startPostgres } from '@/scripts/lib/postgres.mjs';
import { throwawayFolder } from '@/scripts/lib/throwaway-folder.mjs';

let folder: string;
beforeEach(() => {
  folder = throwawayFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// As in earnest: a throw-away server would not wait for the disk.
const start = () => startPostgres({ folder: join(folder, 'postgres'), password: 'secret' });
const processId = () => Number(readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);

async function query(url: string, text: string) {
  const client = new pg.Client({ connectionString: url });
  // A server that dies with connections open says so on each of them.
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

test('a server that is killed comes back by itself, with what was committed', async () => {
  const server = await start();
  const url = server.urlOf('postgres');
  await query(url, 'CREATE TABLE kept (id int); INSERT INTO kept VALUES (1)');
  const first = processId();
  process.kill(first, 'SIGKILL');
  await expect.poll(() => query(url, 'SELECT id FROM kept'), { timeout: 15_000 }).toEqual([{ id: 1 }]);
  expect(processId()).not.toBe(first);
  server.stop();
});

test('a second start joins the server, which stops with its last user', async () => {
  const first = await start();
  const second = await start();
  expect(second.port).toBe(first.port);
  await query(first.urlOf('postgres'), 'CREATE TABLE kept (id int)');
  first.stop();
  const third = await start();
  expect(await query(third.urlOf('postgres'), `SELECT to_regclass('kept')::text AS name`)).toEqual([{ name: 'kept' }]);
  second.stop();
  third.stop();
  await expect(query(third.urlOf('postgres'), 'SELECT 1')).rejects.toThrow();
});

test('Chinese names sort by their pronunciation', async () => {
  const server = await start();
  const names = await query(
    server.urlOf('postgres'),
    `SELECT name FROM (VALUES ('张'), ('李'), ('安'), ('王')) AS t (name) ORDER BY name COLLATE "zh-x-icu"`,
  );
  expect(names.map(({ name }) => name)).toEqual(['安', '李', '王', '张']);
  server.stop();
});
