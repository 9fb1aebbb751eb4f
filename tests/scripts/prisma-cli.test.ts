import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

function prisma(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/prisma/build/index.js', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: process.env.OWNER_DATABASE_URL },
  });
  return { status, output: stdout + stderr };
}

test('the Prisma CLI, without its engine, sees our migrations as applied', () => {
  expect(prisma('migrate', 'status')).toMatchObject({
    status: 0,
    output: expect.stringContaining('Database schema is up to date'),
  });
});

test('the migrations make the database that prisma/schema describes', () => {
  const diff = prisma('migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma/schema', '--exit-code');
  expect(diff).toMatchObject({ status: 0, output: expect.stringContaining('No difference detected') });
});
