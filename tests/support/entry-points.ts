import { type SourceFile, withoutComments } from './source-files';

/**
 * Every door that a request can come through besides pages: `submitNomination` (a server action, by its exported
 * name) and `GET /nominations/[id]/registration-form.pdf` (a route handler). The authorisation matrix lists them all.
 */
export function entryPoints(files: SourceFile[]): string[] {
  return files.flatMap((file) => {
    if (/^app\/(.*\/)?actions\.ts$/.test(file.path)) return exportedNames(file);
    if (/^app\/(.*\/)?route\.tsx?$/.test(file.path)) return exportedNames(file).map((verb) => `${verb} ${urlOf(file)}`);
    return [];
  });
}

function exportedNames({ text }: SourceFile): string[] {
  const code = withoutComments(text);
  const declared = [...code.matchAll(/^export\s+(?:const|async\s+function|function)\s+(\w+)/gm)].map(
    ([, name]) => name,
  );
  const listed = [...code.matchAll(/^export\s*\{([^}]*)\}/gm)].flatMap(([, names]) => names?.split(',') ?? []);
  const aliases = listed.map((name) =>
    name
      .trim()
      .split(/\s+as\s+/)
      .at(-1),
  );
  return [...declared, ...aliases].filter(
    (name): name is string => Boolean(name) && !/^(dynamic|runtime|revalidate|maxDuration)$/.test(name ?? ''),
  );
}

function urlOf({ path }: SourceFile): string {
  const segments = path.split('/').slice(1, -1);
  return `/${segments.filter((segment) => !segment.startsWith('(')).join('/')}`;
}
