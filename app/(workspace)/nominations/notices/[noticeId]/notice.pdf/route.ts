import { defineFileRoute } from '@/lib/access/define-file-route';
import { findNotice } from '@/lib/data/nomination/notices';
import { renderNotice } from '@/lib/documents/render-notice';

export const GET = defineFileRoute<{ noticeId: string }>({
  name: 'notice.exportPdf',
  ability: 'notice.read',
  isInline: true,
  produce: async (actor, { noticeId }) => {
    const notice = await findNotice(actor, noticeId);
    if (!notice) return null;
    const { id: _id, batchId: _batchId, state: _state, publishedAt: _publishedAt, ...content } = notice;
    return { bytes: await renderNotice(content), fileName: `${notice.title}.pdf`, contentType: 'application/pdf' };
  },
});
