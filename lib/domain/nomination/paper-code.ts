const LENGTH = 8;

/**
 * 校验码 that a content may bear, in the order of preference: the first eight hex digits of its hash, or the next eight
 * where another package already has these.
 * @param contentHash SHA-256 in hex
 */
export function paperCodes(contentHash: string): string[] {
  const digits = contentHash.toUpperCase();
  return Array.from({ length: Math.floor(digits.length / LENGTH) }, (_, index) =>
    digits.slice(index * LENGTH, (index + 1) * LENGTH),
  );
}

/** The 校验码 in what was typed, or in what a scanner read from the foot of a page (`1A2B3C4D 2/7 1/3`); else null. */
export function scannedCode(text: string): string | null {
  const found = text.normalize('NFKC').match(/(?<![0-9a-z])[0-9a-f]{8}(?![0-9a-z])/i);
  return found ? found[0].toUpperCase() : null;
}
