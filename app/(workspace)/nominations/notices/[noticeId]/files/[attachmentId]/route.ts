import { defineFileRoute } from '@/lib/access/define-file-route';
import { openAttachment } from '@/lib/data/attachment';
import { findNotice, noticeSubject } from '@/lib/data/nomination/notices';

export const GET = defineFileRoute<{ noticeId: string; attachmentId: string }>({
  name: 'notice.openFile',
  ability: 'notice.read',
  produce: async (actor, { noticeId, attachmentId }) => {
    const notice = await findNotice(actor, noticeId);
    return notice && openAttachment(noticeSubject(noticeId), attachmentId);
  },
});
