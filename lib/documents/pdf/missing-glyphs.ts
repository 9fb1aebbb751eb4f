/** Characters that no font can print, each once, in order of appearance; line breaks need no glyph. */
export function missingGlyphs(input: unknown, isPrintable: (codePoint: number) => boolean): string[] {
  const missing = new Set<string>();
  for (const text of textsOf(input)) {
    for (const character of text) {
      if (character !== '\n' && !isPrintable(character.codePointAt(0) ?? 0)) missing.add(character);
    }
  }
  return [...missing];
}

/** Every string within plain data. */
function textsOf(input: unknown): string[] {
  if (typeof input === 'string') return [input];
  if (typeof input !== 'object' || input === null || input instanceof Uint8Array) return [];
  return Object.values(input).flatMap(textsOf);
}
