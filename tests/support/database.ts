import pg from 'pg';

/**
 * Works as the owner of the tables, whom only triggers and constraints stop. `lib/platform/database.ts` connects as
 * the restricted role of the running app, to the same database of this test file.
 */
export async function asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: process.env.OWNER_DATABASE_URL });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
