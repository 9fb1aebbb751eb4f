/** EMPTY: nothing; CHARACTER: digits, markup, letters; SEPARATOR: · at an end or doubled; LENGTH: not 2–30 characters. */
export type NameProblem = 'EMPTY' | 'CHARACTER' | 'SEPARATOR' | 'LENGTH';
export type NameResult = { valid: true; normalised: string } | { valid: false; reason: NameProblem };

const MIN_LENGTH = 2;
const MAX_LENGTH = 30;

/** Dots that keyboards and other systems put for the separator · (U+00B7): • ‧ ・ ･ ∙ ⋅, and a full stop inside. */
const lookalikeSeparators = /[\u2022\u2027\u30FB\uFF65\u2219\u22C5]|(?<=\p{Script=Han})[.．](?=\p{Script=Han})/gu;

/** Characters of GB 18030-2022 and of the planes where later ones are added; names of any age of Unicode. */
const nameCharacters = /^[\p{Script=Han}\u{20000}-\u{3FFFD}·]+$/u;

/** 姓名 without inner spaces (李　娜 is set so on forms) and with · as its separator. */
export function normaliseName(text: string): string {
  return text.replace(/[\s\u200B-\u200D\uFEFF]+/g, '').replace(lookalikeSeparators, '·');
}

/** 姓名 as on the ID card: 2–30 characters, counted by code point so that 陆𬭚 has two. */
export function readName(text: string): NameResult {
  const normalised = normaliseName(text);
  if (normalised === '') return { valid: false, reason: 'EMPTY' };
  if (!nameCharacters.test(normalised)) return { valid: false, reason: 'CHARACTER' };
  if (/^·|·$|··/.test(normalised)) return { valid: false, reason: 'SEPARATOR' };
  const length = nameLength(normalised);
  return length < MIN_LENGTH || length > MAX_LENGTH ? { valid: false, reason: 'LENGTH' } : { valid: true, normalised };
}

export function nameLength(name: string): number {
  return [...name].length;
}

/** As printed: names of two characters are set with a full-width space, so that they align with those of three. */
export function printedName(name: string): string {
  const characters = [...name];
  return characters.length === 2 ? characters.join('\u3000') : name;
}
