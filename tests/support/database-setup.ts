// Runs before every database test file, and before it imports lib/platform/database.ts, which reads DATABASE_URL.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

const database = `test_${randomUUID().replaceAll('-', '')}`;
const maintenance = new pg.Client({ connectionString: inject('maintenanceUrl') });
await maintenance.connect();
await maintenance.query(`CREATE DATABASE "${database}" TEMPLATE "${inject('templateDatabase')}"`);
await maintenance.end();

const ownerUrl = new URL(inject('maintenanceUrl'));
ownerUrl.pathname = `/${database}`;
process.env.OWNER_DATABASE_URL = ownerUrl.href;
process.env.DATABASE_URL = inject('runtimeUrlPattern').replace('$DATABASE', database);
process.env.DATA_DIR = inject('dataFolder');
