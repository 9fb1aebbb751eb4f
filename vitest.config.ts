import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Tests that need PostgreSQL; every file of them works in its own copy of a migrated template database. */
const databaseTests = ['tests/{access,commands,data,platform,scripts}/**/*.test.{ts,tsx}'];
const databaseBenches = ['tests/bench/imports.bench.ts'];

export default defineConfig({
  resolve: { alias: { '@': here('.'), 'server-only': here('./tests/support/server-only.ts') } },
  test: {
    // Generous, for machines that have much else to do.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: {
      TZ: 'Asia/Shanghai',
      LOG_LEVEL: 'silent',
      NEXTAUTH_SECRET: 'a secret for tests alone',
      FIELD_ENCRYPTION_KEY: `test:${Buffer.alloc(32, 1).toString('base64')}`,
      BLIND_INDEX_KEY: Buffer.alloc(32, 2).toString('base64'),
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...databaseTests, 'tests/journeys/**'],
          benchmark: { include: ['tests/bench/*.bench.ts'], exclude: databaseBenches },
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: databaseTests,
          benchmark: { include: databaseBenches },
          pool: 'forks',
          globalSetup: ['tests/support/postgres-setup.ts'],
          setupFiles: ['tests/support/database-setup.ts'],
        },
      },
    ],
  },
});
