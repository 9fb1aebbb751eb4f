// The running app signs in as a role that may add to the insert-only tables but never change them. The migrations
// make that role and grant it what it needs; here it gets its password.
import pg from 'pg';

const ROLE = 'workbench_runtime';

/**
 * @param {string} ownerUrl connection string of the owner of the tables
 * @param {string} password URL-safe
 * @returns {Promise<string>} connection string of the runtime role for the same database
 */
export async function setRuntimePassword(ownerUrl, password) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`ALTER ROLE ${ROLE} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
  } finally {
    await client.end();
  }
  const url = new URL(ownerUrl);
  url.username = ROLE;
  url.password = password;
  return url.href;
}
