// Applies prisma/migrations/*/migration.sql in order and records them exactly as `prisma migrate deploy` does (same
// table, checksum and advisory lock), so that the Prisma CLI sees them as applied. No engine is needed.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { Failure } from './console.mjs';

/** Prisma Migrate's own advisory lock. */
const ADVISORY_LOCK = 72707369;

const CREATE_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/**
 * @param {string} url connection string of the owner of the tables
 * @param {string} folder prisma/migrations
 * @returns {Promise<string[]>} names of the migrations that this call applied
 * @throws when a migration fails, or was changed after it was applied
 */
export async function migrate(url, folder) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK]);
    await client.query(CREATE_TABLE);
    const done = await appliedChecksums(client);
    const applied = [];
    for (const migration of migrationsIn(folder)) {
      const checksum = done.get(migration.name);
      if (checksum === migration.checksum) continue;
      if (checksum) throw new Failure(`Migration ${migration.name} was changed after it was applied.`);
      await apply(client, migration);
      applied.push(migration.name);
    }
    return applied;
  } finally {
    await client.end();
  }
}

function migrationsIn(folder) {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

async function appliedChecksums(client) {
  const { rows } = await client.query('SELECT * FROM "_prisma_migrations" WHERE rolled_back_at IS NULL');
  // Left by the Prisma CLI; this runner leaves no half-done record.
  const failed = rows.find((row) => !row.finished_at);
  if (failed) {
    const log = failed.logs ?? 'it was interrupted';
    throw new Failure(
      `Migration ${failed.migration_name} failed earlier: ${log}\nRepair it, then: npx prisma migrate resolve`,
    );
  }
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

/** One transaction holds the script and its record: a kill at any moment leaves both or neither. */
async function apply(client, { name, sql, checksum }) {
  const insert = `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
    VALUES ($1, $2, $3, now(), 1)`;
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(insert, [randomUUID(), checksum, name]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Failure(`Migration ${name} failed: ${error.message}`);
  }
}
