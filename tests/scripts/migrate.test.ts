import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '@/scripts/lib/migrate.mjs';
import { asOwner } from '../support/database';

let folder: string;
let url: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  const name = `migrate_${randomUUID().replaceAll('-', '')}`;
  await asOwner((owner) => owner.query(`CREATE DATABASE "${name}"`));
  url = Object.assign(new URL(process.env.OWNER_DATABASE_URL ?? ''), { pathname: `/${name}` }).href;
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, sql: string) {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
}

async function query(text: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}

test('migrations are applied once, in the order of their names', async () => {
  write('2_b', 'ALTER TABLE thing ADD COLUMN name text;');
  write('1_a', 'CREATE TABLE thing (id int); INSERT INTO thing VALUES (1);');
  expect(await migrate(url, folder)).toEqual(['1_a', '2_b']);
  expect(await migrate(url, folder)).toEqual([]);
  expect(await query('SELECT * FROM thing')).toEqual([{ id: 1, name: null }]);
});

test('starters at the same time apply each migration once', async () => {
  write('1_a', 'CREATE TABLE thing (id int);');
  const applied = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)]);
  expect(applied.flat()).toEqual(['1_a']);
});

test('a migration that fails leaves no trace, and is tried again once it is repaired', async () => {
  write('1_a', 'CREATE TABLE thing (id int); SELECT nonsense;');
  await expect(migrate(url, folder)).rejects.toThrow(/1_a failed/);
  expect(await query(`SELECT to_regclass('thing') AS found`)).toEqual([{ found: null }]);
  write('1_a', 'CREATE TABLE thing (id int);');
  expect(await migrate(url, folder)).toEqual(['1_a']);
});

test('a migration may not be changed after it was applied', async () => {
  write('1_a', 'CREATE TABLE thing (id int);');
  await migrate(url, folder);
  write('1_a', 'CREATE TABLE thing (id bigint);');
  await expect(migrate(url, folder)).rejects.toThrow(/changed/);
});

test('the record is the one that the Prisma CLI reads', async () => {
  write('1_a', 'CREATE TABLE thing (id int);');
  await migrate(url, folder);
  const [row] = await query('SELECT * FROM "_prisma_migrations"');
  expect(row).toMatchObject({ migration_name: '1_a', applied_steps_count: 1, rolled_back_at: null, logs: null });
  expect(row.checksum).toMatch(/^[0-9a-f]{64}$/);
  expect(row.finished_at).toBeInstanceOf(Date);
});
