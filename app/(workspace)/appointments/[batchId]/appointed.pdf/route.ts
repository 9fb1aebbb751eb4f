import { defineFileRoute } from '@/lib/access/define-file-route';
import { readAppointed } from '@/lib/data/appointment/appointed';
import { findBatch } from '@/lib/data/batch';
import { renderLists } from '@/lib/documents/render-lists';
import { appointedSheet } from '@/lib/domain/appointment/appointment-notice';

/** 聘任名单 of a batch. */
export const GET = defineFileRoute<{ batchId: string }>({
  name: 'appointment.exportAppointed',
  ability: 'letter.print',
  isInline: true,
  produce: async (actor, { batchId }) => {
    const batch = await findBatch(batchId, actor);
    const appointed = batch ? await readAppointed(batchId) : [];
    if (!batch || appointed.length === 0) return null;
    const bytes = await renderLists([appointedSheet(batch.title, appointed)]);
    return { bytes, fileName: `${batch.title}聘任名单（${appointed.length}人）.pdf`, contentType: 'application/pdf' };
  },
});
