#!/usr/bin/env node
// `npm run db:migrate` applies the migrations to the database of this installation.
// `npm run db:migrate -- --name add_letters` first drafts a migration from prisma/schema, on a database thrown away.
import { parseArgs } from 'node:util';
import { say } from './lib/console.mjs';
import { openDatabase, openServer } from './lib/database.mjs';
import { onStop, run, stop, stopWithParent } from './lib/processes.mjs';
import { loadSecrets } from './lib/secrets.mjs';
import { readSettings } from './lib/settings.mjs';
import { startThrowawayPostgres } from './lib/throwaway-postgres.mjs';

const { name } = parseArgs({ options: { name: { type: 'string' } } }).values;

stopWithParent();
try {
  if (name) await draft();
  else await apply();
  await stop(0);
} catch (error) {
  console.error(error.message);
  await stop(1);
}

async function draft() {
  const server = await startThrowawayPostgres();
  onStop(() => server.stop());
  const env = { ...process.env, DATABASE_URL: server.urlOf('draft') };
  const prisma = ['node_modules/prisma/build/index.js', 'migrate', 'dev', '--create-only', '--name', name];
  await run(process.execPath, prisma, { env });
}

async function apply() {
  const settings = readSettings();
  const secrets = loadSecrets(settings.dataFolder);
  const server = await openServer(settings, secrets);
  onStop(() => server.stop());
  const database = await openDatabase(server, settings, secrets);
  await database.publish();
  say(database.applied.length > 0 ? `已应用：${database.applied.join('、')}` : '数据库结构已是最新');
}
