import { Font } from '@react-pdf/renderer';
import { type Face, faces } from './paper';

/** What is asked of a registered font, fontkit's. */
export interface RegisteredFont {
  postscriptName: string;
  unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { advanceWidth: number };
}

/** A stretch of text that one font prints; width in em. */
export interface GlyphRun {
  font: RegisteredFont;
  text: string;
  width: number;
}

interface Glyph {
  font: RegisteredFont;
  width: number;
}

const known: Partial<Record<Face, Map<string, Glyph>>> = {};

/** Splits a text by the first font of the stack that has each character. */
export function glyphRuns(text: string, face: Face): GlyphRun[] {
  known[face] ??= new Map();
  const glyphs = known[face];
  const runs: GlyphRun[] = [];
  for (const character of text) {
    const glyph = glyphs.get(character) ?? findGlyph(character, face);
    glyphs.set(character, glyph);
    const run = runs.at(-1);
    if (run && run.font === glyph.font) {
      run.text += character;
      run.width += glyph.width;
    } else runs.push({ font: glyph.font, text: character, width: glyph.width });
  }
  return runs;
}

/** The last font of a stack draws an empty box for what no font has; lib/documents refuses such text beforehand. */
function findGlyph(character: string, face: Face): Glyph {
  const codePoint = character.codePointAt(0) ?? 0;
  const stack = faces[face].map(registeredFont);
  const font = stack.find((each) => each.hasGlyphForCodePoint(codePoint)) ?? stack.at(-1);
  if (!font) throw new Error(`No font is registered for ${face}`);
  return { font, width: font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm };
}

export function registeredFont(family: string): RegisteredFont {
  return Font.getFont({ fontFamily: family }).data as unknown as RegisteredFont;
}
