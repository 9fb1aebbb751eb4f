/**
 * How wide characters are set, for breaking lines before anything is drawn. Chinese characters are one em; these are
 * the others, in thousandths of an em, from the fonts themselves (a test compares).
 */
export type MeasuredFace = 'song' | 'kai';

/** U+0020 to U+007E. */
export const asciiAdvances: Record<MeasuredFace, readonly number[]> = {
  song: [
    256, 308, 376, 574, 550, 923, 779, 196, 364, 364, 478, 580, 327, 346, 327, 352, 557, 471, 558, 557, 555, 558, 558,
    549, 558, 562, 327, 327, 580, 580, 580, 432, 912, 718, 670, 691, 770, 652, 629, 741, 853, 405, 403, 731, 625, 975,
    796, 767, 641, 767, 715, 567, 659, 797, 714, 1053, 700, 687, 605, 344, 352, 344, 580, 563, 435, 557, 638, 538, 629,
    547, 388, 566, 663, 332, 311, 607, 334, 974, 661, 596, 638, 607, 462, 473, 367, 653, 548, 838, 564, 552, 498, 374,
    316, 374, 580,
  ],
  kai: [
    350, 350, 350, 600, 600, 800, 700, 350, 350, 350, 500, 600, 350, 350, 350, 350, 600, 600, 600, 600, 600, 600, 600,
    600, 600, 600, 350, 350, 600, 600, 600, 600, 784, 690, 650, 703, 728, 638, 582, 752, 700, 304, 492, 630, 547, 855,
    738, 745, 618, 745, 635, 617, 577, 710, 620, 880, 600, 600, 600, 350, 350, 350, 600, 500, 500, 575, 573, 530, 575,
    543, 370, 580, 588, 263, 301, 510, 263, 816, 588, 562, 572, 576, 430, 510, 360, 590, 490, 730, 500, 500, 490, 350,
    350, 350, 600,
  ],
};

/** The separator of names and the dash, which are narrower than a Chinese character. */
export const otherAdvances: Record<MeasuredFace, Readonly<Record<string, number>>> = {
  song: { '·': 327, '—': 890, '–': 563 },
  kai: { '·': 350, '—': 1000, '–': 500 },
};

/** Width of one character in em; letters of other scripts count as Chinese ones, which is never too little. */
function advanceOf(character: string, face: MeasuredFace): number {
  const ascii = asciiAdvances[face][(character.codePointAt(0) ?? 0) - 0x20];
  return (ascii ?? otherAdvances[face][character] ?? 1000) / 1000;
}

/** Width of a text on one line, in em. */
export function measure(text: string, face: MeasuredFace = 'song'): number {
  let width = 0;
  for (const character of text) width += advanceOf(character, face);
  return width;
}
