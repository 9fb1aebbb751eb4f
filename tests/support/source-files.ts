import { readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';

/** One file of the project, as far as the walls care. */
export interface SourceFile {
  /** From the root of the repository, with `/`. */
  path: string;
  text: string;
}

const ROOTS = ['app', 'components', 'lib', 'prisma', 'scripts', 'tests'];
const SKIPPED = ['prisma/generated', 'prisma/migrations', 'tests/fixtures'];

/** Every hand-written source file of the project. */
export function projectFiles(): SourceFile[] {
  return ROOTS.flatMap(pathsUnder)
    .filter((path) => /\.(tsx?|mts|mjs|css|prisma)$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

function pathsUnder(path: string): string[] {
  if (SKIPPED.includes(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => pathsUnder(posix.join(path, name)));
}

/** The code without its comments; strings stay, so that `//` inside them starts none. */
export function withoutComments(text: string): string {
  const stringOrComment =
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|(?<!\\)\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return text.replace(stringOrComment, (_all, string: string | undefined) => string ?? '');
}

export interface Import {
  /** As written: `@/lib/…`, `./…`, `zod`. */
  specifier: string;
  /** The project file that it names, without extension; null for a package. */
  target: string | null;
}

/** Everything that a file imports, re-exports or loads with `import()`. */
export function importsOf(file: SourceFile): Import[] {
  const statement =
    /\b(?:import|export)\s+(?:[\w*{][^'"`;]*?\bfrom\s*)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g;
  return [...withoutComments(file.text).matchAll(statement)].map(([, static_, dynamic]) => {
    const specifier = static_ ?? dynamic ?? '';
    return { specifier, target: targetOf(file.path, specifier) };
  });
}

function targetOf(from: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return withoutExtension(specifier.slice(2));
  if (specifier.startsWith('.')) return withoutExtension(posix.join(posix.dirname(from), specifier));
  return null;
}

export function withoutExtension(path: string): string {
  return path.replace(/\.(tsx?|mts|mjs)$/, '');
}

/** Fixture files for the self-tests of the walls: path → text. */
export function fixtureFiles(files: Record<string, string>): SourceFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}
