import { execFileSync } from 'node:child_process';

/** Text with every space and line break taken out, for comparing words that paper breaks where it must. */
export function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}

/** Text of a PDF, one string a page: as it stands on the page, or in the order in which it was drawn. */
export function pdfPages(pdf: Uint8Array, order: 'layout' | 'raw'): string[] {
  const text = execFileSync('pdftotext', [`-${order}`, '-', '-'], { input: pdf, encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

/** A word on a page; lengths in points from the upper left corner. */
export interface Word {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const wordPattern = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;
const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** Words by page, in reading order. */
export function pdfWords(pdf: Uint8Array): Word[][] {
  const html = execFileSync('pdftotext', ['-bbox', '-', '-'], { input: pdf, encoding: 'utf8' });
  return html
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(wordPattern)].map(([, left, top, right, bottom, text = '']) => ({
        text: text.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity),
        left: Number(left),
        right: Number(right),
        top: Number(top),
        bottom: Number(bottom),
      })),
    );
}

/** What is printed inside a rectangle: line by line, squeezed. A word belongs where its middle is. */
export function textWithin(
  words: readonly Word[],
  box: { x: number; y: number; width: number; height: number },
): string {
  const inside = words.filter((word) => {
    const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2];
    return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  });
  const sorted = inside.sort((a, b) => (Math.abs(a.top - b.top) > 3 ? a.top - b.top : a.left - b.left));
  return squeeze(sorted.map((word) => word.text).join(''));
}

/** One page as a picture of grey values at this resolution, for reading QR codes as a scanner does. */
export function pdfPicture(pdf: Uint8Array, page: number, dotsPerInch: number): Buffer {
  const range = ['-f', String(page), '-l', String(page)];
  return execFileSync('pdftoppm', ['-png', '-r', String(dotsPerInch), ...range, '-'], {
    input: pdf,
    maxBuffer: 64 * 1024 * 1024,
  });
}
