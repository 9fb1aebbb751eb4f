import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '@/scripts/lib/migrate.mjs';
import { installQueue } from '@/scripts/lib/queue-schema.mjs';
import { setRuntimePassword } from '@/scripts/lib/runtime-role.mjs';
import { startThrowawayPostgres } from '@/scripts/lib/throwaway-postgres.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connects to the maintenance database as the owner. */
    maintenanceUrl: string;
    /** Migrated once; every test file works in its own copy. */
    templateDatabase: string;
    /** The same database as the restricted role of the running app, as a pattern with `$DATABASE`. */
    runtimeUrlPattern: string;
    /** For uploaded files. */
    dataFolder: string;
  }
}

const TEMPLATE = 'workbench_template';
const RUNTIME_PASSWORD = 'runtime';

export default async function setup(project: TestProject) {
  const server = await startThrowawayPostgres();
  await createDatabase(server.urlOf('postgres'), TEMPLATE);
  await migrate(server.urlOf(TEMPLATE), 'prisma/migrations');
  await installQueue(server.urlOf(TEMPLATE));
  project.provide('maintenanceUrl', server.urlOf('postgres'));
  project.provide('templateDatabase', TEMPLATE);
  project.provide('dataFolder', server.folder);
  const url = await setRuntimePassword(server.urlOf(TEMPLATE), RUNTIME_PASSWORD);
  project.provide('runtimeUrlPattern', url.replace(TEMPLATE, '$DATABASE'));
  return () => server.stop();
}

async function createDatabase(maintenanceUrl: string, name: string) {
  const client = new pg.Client({ connectionString: maintenanceUrl });
  await client.connect();
  await client.query(`CREATE DATABASE "${name}"`);
  await client.end();
}
