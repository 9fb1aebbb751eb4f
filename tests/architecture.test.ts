import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lifecycleDocument } from '@/scripts/lib/lifecycle-document';
import { entryPoints } from './support/entry-points';
import { fixtureFiles, importsOf, projectFiles } from './support/source-files';
import * as walls from './support/walls';

const project = projectFiles();

/** Every wall, with fixtures that break it: a wall that cannot fall guards nothing. */
const guarded: [title: string, wall: walls.Wall, breaches: Record<string, string>[]][] = [
  [
    'floors import downwards only',
    walls.floorsImportDownwards,
    [
      { 'lib/data/batch.ts': `import { openBatch } from '@/lib/commands/open-batch';` },
      { 'lib/domain/term.ts': `import { readFileSync } from 'node:fs';` },
      { 'components/ui/list.tsx': `import { listBatches } from '../../lib/data/batch';` },
      { 'lib/platform/mail.ts': `import { world } from '@/tests/support/world';` },
      { 'lib/commands/erase.ts': `import { runJob } from '@/lib/jobs/run-job';` },
      { 'lib/jobs/letters.ts': `import { db } from '@/app/page';` },
    ],
  ],
  [
    'rooms do not import sibling rooms',
    walls.roomsKeepApart,
    [
      { 'lib/domain/review/quota.ts': `export { ethnicities } from '@/lib/domain/nomination/ethnicity';` },
      { 'components/review/queue.tsx': `import { Facsimile } from '../nomination/facsimile';` },
      { 'app/(workspace)/reviews/page.tsx': `import { submit } from '@/app/(workspace)/nominations/actions';` },
    ],
  ],
  [
    'imports form no cycle',
    walls.importsFormNoCycle,
    [{ 'lib/domain/a.ts': `import { b } from './b';`, 'lib/domain/b.ts': `import type { A } from './a';` }],
  ],
  [
    `'use server' stands in app/**/actions.ts only`,
    walls.useServerOnlyInActions,
    [
      { 'lib/data/batch.ts': `'use server';\nexport async function listBatches() {}` },
      { 'app/page.tsx': `async function save() {\n  'use server';\n}` },
    ],
  ],
  [
    'the clock is read in one place',
    walls.clockIsReadInOnePlace,
    [
      { 'lib/domain/term.ts': 'export const isOver = (endsAt: Date) => endsAt < new Date();' },
      { 'components/ui/ago.tsx': 'const since = Date.now() - at;' },
    ],
  ],
  ['files stay under 300 lines', walls.filesStayShort, [{ 'lib/data/batch.ts': 'x;\n'.repeat(301) }]],
  [
    'every domain file has its mirror test',
    walls.domainFilesHaveMirrorTests,
    [{ 'lib/domain/review/quota.ts': 'export const limit = 5;', 'tests/domain/quota.test.ts': '' }],
  ],
  [
    'Prisma stays below the pages',
    walls.prismaStaysBelow,
    [
      { 'app/page.tsx': `import { db } from '@/lib/platform/database';` },
      { 'app/page.tsx': `import { PrismaClient } from '@prisma/client';` },
    ],
  ],
  ['JSX stands in app and components only', walls.jsxIsSeen, [{ 'lib/documents/letter.tsx': '' }]],
  [
    'data and commands are server-only',
    walls.serverFloorsAreServerOnly,
    [{ 'lib/data/batch.ts': `import { db } from '@/lib/platform/database';` }],
  ],
];

describe.each(guarded)('%s', (_title, wall, breaches) => {
  test('in this project', () => expect(wall(project)).toEqual([]));
  test.each(breaches)('a breach is found (%#)', (breach) => expect(wall(fixtureFiles(breach))).not.toEqual([]));
});

test('the import scanner reads every kind of import, and no comment', () => {
  const [file] = fixtureFiles({
    'lib/data/a.ts': `
      // import gone from './gone';
      import 'server-only';
      import type { B } from './b';
      import c, {
        type D,
      } from '@/lib/c.mjs';
      export * from "../e";
      export { f } from './f';
      const site = 'https://example.com'; const g = await import('zod');
    `,
  });
  expect(file && importsOf(file).map(({ specifier, target }) => target ?? specifier)).toEqual([
    'server-only',
    'lib/data/b',
    'lib/c',
    'lib/e',
    'lib/data/f',
    'zod',
  ]);
});

test('docs/lifecycle.md shows the state machines as they are (npm run db:diagram)', () => {
  expect(readFileSync('docs/lifecycle.md', 'utf8')).toBe(lifecycleDocument());
});

describe('the authorisation matrix', () => {
  test('entry points are found in actions and routes', () => {
    const found = entryPoints(
      fixtureFiles({
        'app/(workspace)/nominations/actions.ts': `'use server';\nexport const submitNomination = defineAction({});`,
        'app/(account)/sign-in/actions.ts': `'use server';\nexport async function signIn() {}`,
        'app/verify/[number]/letter.pdf/route.ts': `export const dynamic = 'x';\nexport async function GET() {}`,
      }),
    );
    expect(found).toEqual(['submitNomination', 'signIn', 'GET /verify/[number]/letter.pdf']);
  });

  const file = './access/matrix.ts';
  test.skipIf(!existsSync(`tests/${file}`))('lists every action and every route, and nothing else', async () => {
    const { matrix } = (await import(file)) as { matrix: readonly { entry: string }[] };
    const found = entryPoints(project);
    expect(new Set(found).size, 'two entry points of one name').toBe(found.length);
    expect(matrix.map(({ entry }) => entry).toSorted()).toEqual(found.toSorted());
  });
});
