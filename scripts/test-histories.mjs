#!/usr/bin/env node
// `npm run test:histories`: 10,000 random histories of nominations and reviews on a real PostgreSQL, several people at
// once, 0 violations of the invariants. `-- --runs 500` plays fewer; `-- --seed 7 --path 12:3` plays one again.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run, stop, stopWithParent } from './lib/processes.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    lanes: { type: 'string', default: '4' },
    seed: { type: 'string' },
    path: { type: 'string' },
  },
});

process.chdir(join(import.meta.dirname, '..'));
stopWithParent();
const env = {
  ...process.env,
  HISTORIES: values.runs,
  // A history that is played again is one history, whichever lane it came from.
  HISTORIES_LANES: values.path ? '1' : values.lanes,
  ...(values.seed && { HISTORIES_SEED: values.seed }),
  ...(values.path && { HISTORIES_PATH: values.path }),
};
try {
  const tests = ['run', '--project', 'database', 'tests/commands/histories', '--reporter', 'verbose'];
  await run(process.execPath, ['node_modules/vitest/vitest.mjs', ...tests], { env });
  await stop(0);
} catch (error) {
  console.error(error.message);
  await stop(1);
}
