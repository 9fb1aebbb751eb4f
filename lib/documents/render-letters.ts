import 'server-only';
import type { LetterPrint } from '@/components/documents/appointment-letter';
import type { LettersTask } from './pdf/drawing';
import { drawPdf } from './pdf/pool';

/**
 * 聘书, A4 landscape, one a page in the order given.
 * @throws MissingGlyphsError
 */
export function renderLetters(letters: readonly LetterPrint[]): Promise<Uint8Array> {
  const task: LettersTask = { letters };
  return drawPdf('letters', task);
}
