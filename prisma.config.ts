import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// No engine download: scripts/schema-engine.mjs speaks for the native schema engine.
// generate, validate and format only ask whether the path exists, so they work on Windows too.
if (process.platform !== 'win32' || /\b(generate|validate|format)\b/.test(process.argv.join(' '))) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL('./scripts/schema-engine.mjs', import.meta.url));
}
process.env.CHECKPOINT_DISABLE ??= '1';
process.env.PRISMA_HIDE_UPDATE_MESSAGE ??= '1';

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://nobody@127.0.0.1:1/none' },
});
