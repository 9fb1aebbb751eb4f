import 'server-only';
import type { RecordSheet } from '@/lib/domain/record-sheet';
import type { RecordTask } from './pdf/drawing';
import { drawPdf } from './pdf/pool';

/**
 * 会议纪要 or 备案回执, A4 portrait.
 * @throws MissingGlyphsError
 */
export function renderRecord(sheet: RecordSheet): Promise<Uint8Array> {
  const task: RecordTask = { sheet };
  return drawPdf('record', task);
}
