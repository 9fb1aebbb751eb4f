import { defineFileRoute } from '@/lib/access/define-file-route';
import { readRegistrationSheets } from '@/lib/data/registration-sheets';
import { readAgendaNominees } from '@/lib/data/review/agenda';
import { findMeeting } from '@/lib/data/review/meetings';
import { renderRegistrationForms } from '@/lib/documents/render-registration-forms';

/** 登记表 of everybody on the agenda, in its order, in one PDF. */
export const GET = defineFileRoute<{ meetingId: string }>({
  name: 'meeting.exportPacks',
  ability: 'review.read',
  produce: async (_actor, { meetingId }) => {
    const meeting = await findMeeting(meetingId);
    if (!meeting) return null;
    const sheets = await readRegistrationSheets(await readAgendaNominees(meetingId));
    if (sheets.length === 0) return null;
    return {
      bytes: await renderRegistrationForms(sheets),
      fileName: `${meeting.title}人选材料（${sheets.length}名）.pdf`,
      contentType: 'application/pdf',
    };
  },
  isInline: true,
});
