import { Font } from '@react-pdf/renderer';
import { registeredFont } from '@/components/documents/glyph-runs';
import { type Family, fontFiles } from './font-files';

interface Glyph {
  advanceWidth: number;
}

/** What is asked of a loaded font and changed in it, fontkit's. */
interface LoadedFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): Glyph;
  layout(text: string): unknown;
}

/**
 * Loads every family, once a worker.
 * @returns whether the fonts at the end of every stack have a character
 */
export async function registerFonts(officeFolder: string | undefined): Promise<(codePoint: number) => boolean> {
  const files = Object.entries(await fontFiles(officeFolder)) as [Family, string][];
  Font.clear();
  for (const [family, src] of files) Font.register({ family, src });
  const fonts = new Map<string, LoadedFont>();
  for (const [family, src] of files) fonts.set(src, share(family, fonts.get(src) ?? (await load(family))));
  const fallbacks = [loaded('song'), loaded('rare')];
  return (codePoint) => fallbacks.some((font) => font.hasGlyphForCodePoint(codePoint));
}

async function load(family: Family): Promise<LoadedFont> {
  await Font.load({ fontFamily: family });
  const font = loaded(family);
  font.layout = (text) => unshaped(font, text);
  return font;
}

/**
 * One glyph a character, side by side. Chinese needs no shaping, which takes half the time of a page, and kerning would
 * make lines other than they were measured.
 */
function unshaped(font: LoadedFont, text: string) {
  const glyphs = Array.from(text, (character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0));
  const positions = glyphs.map(({ advanceWidth }) => ({
    xAdvance: advanceWidth,
    yAdvance: 0,
    xOffset: 0,
    yOffset: 0,
    advanceWidth,
  }));
  return { glyphs, positions, advanceWidth: glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0) };
}

function loaded(family: Family): LoadedFont {
  return registeredFont(family) as unknown as LoadedFont;
}

/** Lets a family draw with a font that is already in memory. */
function share(family: Family, font: LoadedFont): LoadedFont {
  const source = Font.getFont({ fontFamily: family });
  source.data = font as unknown as typeof source.data;
  source.loadResultPromise = Promise.resolve();
  return font;
}
