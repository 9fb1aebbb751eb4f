import { defineFileRoute } from '@/lib/access/define-file-route';
import { readAgenda, readMembers } from '@/lib/data/review/agenda';
import { findMeeting, readDropped } from '@/lib/data/review/meetings';
import { renderRecord } from '@/lib/documents/render-record';
import { minutesSheet } from '@/lib/domain/review/minutes';

/** 会议纪要; a draft until the results are published. */
export const GET = defineFileRoute<{ meetingId: string }>({
  name: 'meeting.exportMinutes',
  ability: 'review.read',
  produce: async (_actor, { meetingId }) => {
    const meeting = await findMeeting(meetingId);
    if (!meeting) return null;
    const { rules, batch, state } = meeting;
    const members = await readMembers(meetingId);
    const [agenda, dropped] = await Promise.all([readAgenda(meetingId, rules, members), readDropped(meetingId)]);
    // While members vote themselves, no draft tells how it stands.
    const isOpen = state !== 'CLOSED' && state !== 'PUBLISHED';
    const items = agenda.map((item) => (isOpen ? { ...item, tally: null } : item));
    const isPublished = state === 'PUBLISHED';
    const sheet = minutesSheet({ ...meeting, batchTitle: batch.title, isPublished, members, items, dropped });
    return {
      bytes: await renderRecord(sheet),
      fileName: `${meeting.title}${sheet.title}.pdf`,
      contentType: 'application/pdf',
    };
  },
  isInline: true,
});
