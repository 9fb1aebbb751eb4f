/**
 * Makes lib/documents/fonts/rare-han.woff2: the characters of GB 18030-2022 that Noto Serif SC lacks, cut out of
 * HanaMinB. It is run once, when either font changes, and its result is committed (docs/decisions/0003-fonts.md).
 *
 * Needs Debian's fonts-hanazono, fonttools and python3-brotli. Takes some five minutes.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { gb18030Characters } from './lib/gb18030-characters.mjs';

const SOURCE = '/usr/share/fonts/truetype/hanazono/HanaMinB.ttf';
const SONG = 'node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf';
const TARGET = 'lib/documents/fonts/rare-han.woff2';

const song = fontkit.openSync(SONG);
const source = fontkit.openSync(SOURCE);
const missing = gb18030Characters().filter((character) => !song.hasGlyphForCodePoint(character));
const nowhere = missing.filter((character) => !source.hasGlyphForCodePoint(character));
if (nowhere.length > 0) throw new Error(`${nowhere.length} characters are in neither font`);

const folder = mkdtempSync(join(tmpdir(), 'rare-font-'));
try {
  const list = join(folder, 'unicodes.txt');
  writeFileSync(list, missing.map((character) => character.toString(16)).join('\n'));
  execFileSync(
    'pyftsubset',
    [
      SOURCE,
      `--unicodes-file=${list}`,
      `--output-file=${TARGET}`,
      '--flavor=woff2',
      '--no-hinting',
      '--no-glyph-names',
      '--layout-features=',
      '--notdef-outline',
      '--drop-tables+=BASE,FFTM,GDEF,vhea,vmtx',
    ],
    { stdio: 'inherit' },
  );
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`${TARGET}: ${missing.length} characters`);
