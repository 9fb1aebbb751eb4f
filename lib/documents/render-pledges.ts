import 'server-only';
import type { PledgeSheet } from '@/lib/domain/appointment/pledge';
import type { PledgesTask } from './pdf/drawing';
import { drawPdf } from './pdf/pool';

/**
 * 承诺书, A4 portrait, three copies a person.
 * @throws MissingGlyphsError
 */
export function renderPledges(sheets: readonly PledgeSheet[]): Promise<Uint8Array> {
  const task: PledgesTask = { sheets };
  return drawPdf('pledges', task);
}
