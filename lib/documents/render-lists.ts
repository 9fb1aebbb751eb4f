import 'server-only';
import type { ListSheet } from '@/lib/domain/sheet';
import type { ListsTask } from './pdf/drawing';
import { drawPdf } from './pdf/pool';

/**
 * Lists, A4 landscape, one after the other.
 * @throws MissingGlyphsError
 */
export function renderLists(sheets: readonly ListSheet[]): Promise<Uint8Array> {
  const task: ListsTask = { sheets };
  return drawPdf('lists', task);
}
