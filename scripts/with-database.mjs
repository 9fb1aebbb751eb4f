#!/usr/bin/env node
// Runs a TypeScript file with the database, keys and settings of this installation:
// node scripts/with-database.mjs scripts/verify-audit.ts [arguments]
import { openDatabase, openServer } from './lib/database.mjs';
import { appEnvironment, typescriptArguments } from './lib/environment.mjs';
import { onStop, run, stop, stopWithParent } from './lib/processes.mjs';
import { loadSecrets } from './lib/secrets.mjs';
import { readSettings } from './lib/settings.mjs';

stopWithParent();
try {
  const settings = readSettings();
  const secrets = loadSecrets(settings.dataFolder);
  const server = await openServer(settings, secrets);
  onStop(() => server.stop());
  const { runtimeUrl } = await (await openDatabase(server, settings, secrets)).publish();
  const env = { ...appEnvironment(settings, secrets), DATABASE_URL: runtimeUrl };
  await run(process.execPath, [...typescriptArguments, ...process.argv.slice(2)], { env });
  await stop(0);
} catch (error) {
  console.error(error.message);
  await stop(1);
}
