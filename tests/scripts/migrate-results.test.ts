import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '@/scripts/lib/migrate.mjs';
import { asOwner } from '../support/database';

const MIGRATION = '20261122340100_results_of_meetings';
let folder: string;
let client: pg.Client;
let url: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  const name = `results_${randomUUID().replaceAll('-', '')}`;
  await asOwner((owner) => owner.query(`CREATE DATABASE "${name}"`));
  url = Object.assign(new URL(process.env.OWNER_DATABASE_URL ?? ''), { pathname: `/${name}` }).href;
  for (const migration of readdirSync('prisma/migrations').filter((each) => each < MIGRATION)) {
    cpSync(join('prisma/migrations', migration), join(folder, migration), { recursive: true });
  }
  await migrate(url, folder);
  client = new pg.Client({ connectionString: url });
  await client.connect();
});
afterEach(async () => {
  await client.end();
  rmSync(folder, { recursive: true });
});

/** Two nominees of 招募, decided on as it was done before meetings were kept. */
async function writeEarlierResults(results: readonly string[]) {
  const [batchId, organizationId, packageId, byId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await client.query(
    `INSERT INTO "Batch" (id, title, "documentNumber", "opensOn", "deadlineOn", "cutOffOn", rules, "createdAt")
     VALUES ($1, '第一批（演示）', '演示', '2017-09-29', '2017-10-30', '2017-10-30', '{}', now())`,
    [batchId],
  );
  await client.query(`INSERT INTO "Organization" (id, kind, name) VALUES ($1, 'SOCIAL_GROUP', '竹艺（演示）')`, [
    organizationId,
  ]);
  await client.query(`INSERT INTO "Package" (id, "batchId", "organizationId") VALUES ($1, $2, $3)`, [
    packageId,
    batchId,
    organizationId,
  ]);
  for (const [index, result] of results.entries()) {
    const id = randomUUID();
    await client.query(
      `INSERT INTO "Candidate" (id, "batchId", "packageId", "organizationId", channel, position, draft, "createdAt", "updatedAt")
       VALUES ($1, $2, $3, $4, 'RECRUITED', $5, '{}', now(), now())`,
      [id, batchId, packageId, organizationId, index + 1],
    );
    await client.query(
      `INSERT INTO "SelectionResult" (id, "candidateId", result, reason, meeting, "decidedOn", "byId", "byName", at)
       VALUES ($1, $2, $3, $4, '党委第3次会议（演示）', '2017-11-20', $5, '梁思远（演示）', now())`,
      [randomUUID(), id, result, result === 'NOT_SELECTED' ? '名额所限' : '', byId],
    );
  }
}

test('results recorded with the name of a meeting become those of one that has published', async () => {
  await writeEarlierResults(['SELECTED', 'RESERVE', 'RESERVE', 'NOT_SELECTED']);
  cpSync(join('prisma/migrations', MIGRATION), join(folder, MIGRATION), { recursive: true });
  expect(await migrate(url, folder)).toEqual([MIGRATION]);
  const meetings = await client.query('SELECT title, state, "heldOn"::text FROM "Meeting"');
  expect(meetings.rows).toEqual([{ title: '党委第3次会议（演示）', state: 'PUBLISHED', heldOn: '2017-11-20' }]);
  const results = await client.query(
    `SELECT r.result, i.result AS proposed, i.rank FROM "SelectionResult" r
     JOIN "AgendaItem" i ON i.id = r."agendaItemId" AND i."candidateId" = r."candidateId" ORDER BY i.position`,
  );
  expect(results.rows.map(({ result, proposed }) => result === proposed)).toEqual([true, true, true, true]);
  expect(
    results.rows
      .map(({ rank }) => rank)
      .filter(Boolean)
      .toSorted(),
  ).toEqual([1, 2]);
  const steps = await client.query(`SELECT event FROM "Transition" WHERE machine = 'MEETING' ORDER BY id`);
  expect(steps.rows.map(({ event }) => event)).toEqual(['startVoting', 'closeVoting', 'publish']);
});
