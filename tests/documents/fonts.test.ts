import { Font } from '@react-pdf/renderer';
import { beforeAll, expect, test, vi } from 'vitest';
import { asciiAdvances, type MeasuredFace, otherAdvances } from '@/components/documents/advances';
import { glyphRuns, registeredFont } from '@/components/documents/glyph-runs';
import { registerFonts } from '@/lib/documents/pdf/fonts';
import { gb18030Characters } from '@/scripts/lib/gb18030-characters.mjs';

// The first document waits for a worker to start and, once a machine, for fonts to be unpacked.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let isPrintable: (codePoint: number) => boolean;
beforeAll(async () => {
  isPrintable = await registerFonts(undefined);
});

test('GB 18030-2022 的 88115 个汉字和部首都能打印', () => {
  const characters = gb18030Characters();
  expect(new Set(characters).size).toBe(88_115);
  expect(characters.filter((character) => !isPrintable(character))).toEqual([]);
});

test('一个字由字体栈中第一个有字形的字体印出', () => {
  const runs = glyphRuns('陆𬭚同志', 'song').map(({ font, text }) => [font.postscriptName, text]);
  expect(runs).toEqual([['NotoSerifSC-Regular', '陆𬭚同志']]);
  const rare = glyphRuns('陆𠮟𪚥', 'song').map(({ font }) => font.postscriptName);
  expect(rare.at(-1)).toBe('HanaMinB');
});

test.each<MeasuredFace>(['song', 'kai'])('断行用的 %s 字宽与字体一致', (face) => {
  const font = registeredFont(face);
  const advance = (character: string) =>
    Math.round((font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm) * 1000);
  const ascii = Array.from({ length: 95 }, (_, index) => advance(String.fromCodePoint(0x20 + index)));
  expect(ascii).toEqual(asciiAdvances[face]);
  for (const [character, width] of Object.entries(otherAdvances[face])) expect(advance(character)).toBe(width);
  expect(advance('汉')).toBe(1000);
});

test('同一字体文件只装入一次', () => {
  expect(Font.getFont({ fontFamily: 'fangsong' }).data).toBe(Font.getFont({ fontFamily: 'song' }).data);
});
