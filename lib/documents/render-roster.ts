import 'server-only';
import type { RosterPrint } from '@/components/documents/roster';
import type { RosterTask } from './pdf/drawing';
import { drawPdf } from './pdf/pool';

/**
 * 名册 (附件2), A4 landscape.
 * @param copies above 1 each page says 第几份 (通知 二: 一式三份)
 * @throws MissingGlyphsError
 */
export function renderRoster(roster: RosterPrint, copies = 1): Promise<Uint8Array> {
  const task: RosterTask = { ...roster, copies };
  return drawPdf('roster', task);
}
