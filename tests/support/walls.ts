import { importsOf, type SourceFile, withoutComments, withoutExtension } from './source-files';

/** A rule of the house: the violations that it finds, each as one line that names the file. */
export type Wall = (files: SourceFile[]) => string[];

/** What each floor may import of the project. A file belongs to the first floor whose folder it is in. */
const FLOORS: readonly (readonly [folder: string, mayImport: readonly string[]])[] = [
  ['lib/domain', ['lib/domain']],
  ['lib/platform', ['lib/domain', 'lib/platform', 'prisma/generated']],
  ['lib/data', ['lib/domain', 'lib/data', 'lib/platform', 'prisma/generated']],
  ['lib/commands', ['lib/domain', 'lib/data', 'lib/commands', 'lib/platform', 'prisma/generated']],
  ['lib/jobs', ['lib/domain', 'lib/data', 'lib/commands', 'lib/documents', 'lib/jobs', 'lib/platform']],
  ['lib/access', ['lib/domain', 'lib/data', 'lib/commands', 'lib/access', 'lib/platform']],
  ['lib/documents', ['lib/domain', 'lib/platform', 'lib/documents', 'components/documents']],
  ['components', ['lib/domain', 'components']],
  ['app', ['lib', 'components', 'app', 'prisma/personas']],
  ['prisma', ['lib', 'prisma']],
  ['scripts', ['lib', 'prisma', 'scripts']],
];

export const floorsImportDownwards: Wall = (files) =>
  files.flatMap((file) => {
    const floor = FLOORS.find(([folder]) => isIn(file.path, folder));
    if (!floor) return [];
    const [folder, mayImport] = floor;
    return importsOf(file)
      .filter(({ target, specifier }) => {
        if (target !== null) return !mayImport.some((allowed) => isIn(target, allowed));
        return folder === 'lib/domain' && specifier !== 'zod';
      })
      .map(({ specifier }) => `${file.path} may not import ${specifier}`);
  });

const ROOMS = ['nomination', 'review', 'appointment', 'fieldwork', 'directory'];

/** `lib/<floor>/<room>/`, `components/<room>/`, `app/(workspace)/<room or its plural>/`. */
function roomOf(path: string): string | undefined {
  const folder = /^(?:lib\/(?:domain|data|commands)|components|app\/\([^)]+\))\/([^/]+)\//.exec(path)?.[1];
  return ROOMS.find((room) => folder === room || folder === `${room}s`);
}

export const roomsKeepApart: Wall = (files) =>
  files.flatMap((file) => {
    const room = roomOf(file.path);
    // A page may show what other rooms offer; it may not reach into their folder of pages.
    const isPage = isIn(file.path, 'app');
    return importsOf(file)
      .filter(({ target }) => {
        const other = target && (!isPage || isIn(target, 'app')) ? roomOf(target) : undefined;
        return room !== undefined && other !== undefined && other !== room;
      })
      .map(({ specifier }) => `${file.path} reaches into another room: ${specifier}`);
  });

export const importsFormNoCycle: Wall = (files) => {
  const graph = new Map(
    files.map((file) => [withoutExtension(file.path), importsOf(file).map(({ target }) => target)]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (node: string, trail: string[]) => {
    if (trail.includes(node)) cycles.push([...trail.slice(trail.indexOf(node)), node].join(' → '));
    if (done.has(node) || trail.includes(node)) return;
    for (const next of graph.get(node) ?? []) if (next !== null) visit(next, [...trail, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return cycles;
};

export const useServerOnlyInActions: Wall = (files) =>
  files
    .filter(({ path }) => !/^app\/(.*\/)?actions\.ts$/.test(path) && !isIn(path, 'tests'))
    .filter(({ text }) => /^\s*['"]use server['"]/m.test(withoutComments(text)))
    .map(({ path }) => `${path} says 'use server': only app/**/actions.ts may`);

/** Only lib/platform/clock.ts reads the machine's clock, and the domain does not even import that. */
export const clockIsReadInOnePlace: Wall = (files) =>
  files
    .filter(({ path }) => ['app', 'components', 'lib'].some((folder) => isIn(path, folder)))
    .filter(({ path, text }) => {
      const reads = /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(/.test(withoutComments(text));
      return reads && path !== 'lib/platform/clock.ts';
    })
    .map(({ path }) => `${path} reads the clock`);

const LONGEST = 300;
/** Tables of data, long because the thing itself is long. */
const DATA_TABLES = ['lib/domain/glossary.ts', 'components/help/topics.ts'];

export const filesStayShort: Wall = (files) =>
  files
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ path, lines }) => lines > LONGEST && !DATA_TABLES.includes(path))
    .map(({ path, lines }) => `${path} has ${lines} lines, more than ${LONGEST}`);

/** Files of types alone have nothing to test. */
export const domainFilesHaveMirrorTests: Wall = (files) => {
  const paths = new Set(files.map(({ path }) => path));
  return files
    .filter(({ path, text }) => isIn(path, 'lib/domain') && /^export (?!type|interface)/m.test(text))
    .filter(({ path }) => !paths.has(mirrorOf(path)))
    .map(({ path }) => `${path} has no ${mirrorOf(path)}`);
};

function mirrorOf(path: string): string {
  return `tests/${withoutExtension(path).slice('lib/'.length)}.test.ts`;
}

export const prismaStaysBelow: Wall = (files) => {
  const allowed = ['lib/data', 'lib/commands', 'lib/platform', 'lib/access', 'prisma', 'scripts', 'tests'];
  return files
    .filter(({ path }) => !allowed.some((folder) => isIn(path, folder)))
    .filter((file) =>
      importsOf(file).some(
        ({ specifier, target }) =>
          specifier.startsWith('@prisma/') ||
          (target !== null && (isIn(target, 'prisma/generated') || target === 'lib/platform/database')),
      ),
    )
    .map(({ path }) => `${path} talks to the database`);
};

export const jsxIsSeen: Wall = (files) =>
  files
    .filter(({ path }) => path.endsWith('.tsx') && !['app', 'components', 'tests'].some((folder) => isIn(path, folder)))
    .map(({ path }) => `${path} holds JSX outside app and components`);

export const serverFloorsAreServerOnly: Wall = (files) =>
  files
    .filter(({ path }) => ['lib/data', 'lib/commands', 'lib/jobs'].some((folder) => isIn(path, folder)))
    .filter((file) => !importsOf(file).some(({ specifier }) => specifier === 'server-only'))
    .map(({ path }) => `${path} does not import 'server-only'`);

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
