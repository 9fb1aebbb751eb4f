import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { decompress } from 'wawoff2';

/** Where each family of `components/documents/paper.ts` comes from (docs/decisions/0003-fonts.md). */
export type Family = 'song' | 'fangsong' | 'hei' | 'kai' | 'title' | 'rare';

const serif = 'node_modules/@expo-google-fonts/noto-serif-sc';
const song = `${serif}/400Regular/NotoSerifSC_400Regular.ttf`;
const shipped: Record<Family, string> = {
  song,
  fangsong: song,
  hei: 'node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  kai: 'node_modules/@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff2',
  title: `${serif}/900Black/NotoSerifSC_900Black.ttf`,
  rare: 'lib/documents/fonts/rare-han.woff2',
};
const CACHE = 'node_modules/.cache/instructor-workbench/fonts';

/**
 * The file of each family, all TrueType or OpenType: react-pdf embeds compressed fonts whole.
 * @param officeFolder folder of an office's own fonts, named `song.ttf`, `fangsong.otf` …; what it lacks is shipped
 */
export async function fontFiles(officeFolder: string | undefined): Promise<Record<Family, string>> {
  const files = { ...shipped };
  // One after the other: the decompressor has one memory, which it hands out as its result.
  for (const family of Object.keys(shipped) as Family[]) {
    const own = officeFolder ? await firstExisting(officeFolder, [`${family}.ttf`, `${family}.otf`]) : undefined;
    files[family] = own ?? (await uncompressed(shipped[family]));
  }
  return files;
}

async function firstExisting(folder: string, names: string[]): Promise<string | undefined> {
  for (const name of names) {
    const path = join(folder, name);
    if (await exists(path)) return path;
  }
  return undefined;
}

/** Unpacks a woff2 file once, beside the packages; the size in the name makes a new font a new file. */
async function uncompressed(path: string): Promise<string> {
  if (!path.endsWith('.woff2')) return path;
  const { size } = await stat(path);
  const target = join(CACHE, `${basename(path, '.woff2')}-${size}.ttf`);
  if (await exists(target)) return target;
  await mkdir(CACHE, { recursive: true });
  const unfinished = `${target}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  await writeFile(unfinished, Buffer.from(await decompress(await readFile(path))));
  // Whoever comes second replaces the file by an equal one.
  await rename(unfinished, target);
  return target;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
