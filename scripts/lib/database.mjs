// The database of this installation: on the embedded server or an outside one, migrated.
import pg from 'pg';
import { Failure } from './console.mjs';
import { migrate } from './migrate.mjs';
import { startPostgres } from './postgres.mjs';
import { installQueue } from './queue-schema.mjs';
import { setRuntimePassword } from './runtime-role.mjs';

const DATABASE = 'workbench';
const UNFINISHED = 'workbench_unfinished';

/** Starts or joins the embedded server; an outside one has only to answer. */
export async function openServer({ isEmbedded, isThrowaway, ownerUrl, postgresFolder }, secrets) {
  if (!isEmbedded) {
    await requireAnswer(ownerUrl);
    return { stop: () => {} };
  }
  const password = secrets.DATABASE_OWNER_PASSWORD;
  return startPostgres({ folder: postgresFolder, password, isThrowaway });
}

/**
 * Applies the migrations. A new embedded database has another name until `publish` is called, so that it is there
 * with all its demo data or not at all, whatever is killed meanwhile.
 *
 * @returns {Promise<{ applied: string[], ownerUrl: string, runtimeUrl: string,
 *   publish: () => Promise<{ runtimeUrl: string }> }>} the migrations applied now; addresses that hold until `publish`,
 *   which gives the lasting one of the running application
 */
export async function openDatabase(server, settings, secrets) {
  const isNew = settings.isEmbedded && !(await exists(server, DATABASE));
  if (isNew) {
    // By force: a start that was killed may have left its demo data half written, and the writer at work.
    await maintain(server, `DROP DATABASE IF EXISTS "${UNFINISHED}" WITH (FORCE)`, `CREATE DATABASE "${UNFINISHED}"`);
  }
  const ownerUrl = settings.isEmbedded ? server.urlOf(isNew ? UNFINISHED : DATABASE) : settings.ownerUrl;
  const applied = await migrate(ownerUrl, 'prisma/migrations');
  await installQueue(ownerUrl);
  const runtimeUrl = settings.isEmbedded
    ? await setRuntimePassword(ownerUrl, secrets.DATABASE_RUNTIME_PASSWORD)
    : settings.runtimeUrl;
  const publish = async () => {
    if (isNew) await maintain(server, `ALTER DATABASE "${UNFINISHED}" RENAME TO "${DATABASE}"`);
    return { runtimeUrl: runtimeUrl.replace(UNFINISHED, DATABASE) };
  };
  return { applied, ownerUrl, runtimeUrl, publish };
}

/** Whether anybody can sign in: if not, demo data may be written, or the first administrator is to be set up. */
export async function hasAccounts(ownerUrl) {
  const { rows } = await query(ownerUrl, 'SELECT EXISTS (SELECT FROM "Account") AS answer');
  return rows[0].answer;
}

async function requireAnswer(url) {
  try {
    await query(url, 'SELECT 1');
  } catch (error) {
    throw new Failure(`连不上 DATABASE_URL 所指的数据库：${error.message || error.code}`);
  }
}

async function exists(server, database) {
  const { rowCount } = await query(server.urlOf('postgres'), 'SELECT FROM pg_database WHERE datname = $1', [database]);
  return rowCount > 0;
}

async function maintain(server, ...statements) {
  for (const statement of statements) await query(server.urlOf('postgres'), statement);
}

async function query(url, text, values) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(text, values);
  } finally {
    await client.end();
  }
}
