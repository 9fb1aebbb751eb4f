// The tables of the job queue: made by graphile-worker itself, as the owner; the running application may use them.
import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';

const ROLE = 'workbench_runtime';

/** Every table of the queue has row level security, which the owner alone passes: a policy each lets the role in. */
const GRANTS = `DO $$
DECLARE name text;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${ROLE}') THEN RETURN; END IF;
  GRANT USAGE ON SCHEMA graphile_worker TO ${ROLE};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO ${ROLE};
  GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA graphile_worker TO ${ROLE};
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO ${ROLE};
  REVOKE INSERT, UPDATE, DELETE ON graphile_worker.migrations FROM ${ROLE};
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'graphile_worker' AND rowsecurity
    EXCEPT SELECT tablename FROM pg_policies WHERE schemaname = 'graphile_worker' LOOP
    EXECUTE format('CREATE POLICY runtime ON graphile_worker.%I TO ${ROLE} USING (true) WITH CHECK (true)', name);
  END LOOP;
END $$`;

/** @param {string} ownerUrl connection string of the owner of the tables */
export async function installQueue(ownerUrl) {
  await runMigrations({ connectionString: ownerUrl, logger: new Logger(() => () => {}) });
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(GRANTS);
  } finally {
    await client.end();
  }
}
