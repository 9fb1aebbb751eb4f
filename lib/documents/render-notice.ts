import 'server-only';
import type { NoticeContent } from '@/lib/domain/nomination/notice';
import type { NoticeTask } from './pdf/drawing';
import { drawPdf } from './pdf/pool';

/**
 * 公文 of a notice, A4, in the layout of GB/T 9704-2012.
 * @throws MissingGlyphsError
 */
export function renderNotice(notice: NoticeContent): Promise<Uint8Array> {
  const task: NoticeTask = { notice };
  return drawPdf('notice', task);
}
