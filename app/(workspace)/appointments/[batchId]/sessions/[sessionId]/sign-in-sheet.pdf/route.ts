import { defineFileRoute } from '@/lib/access/define-file-route';
import { readInvitees } from '@/lib/data/appointment/invitations';
import { readAttendanceSheet } from '@/lib/data/appointment/training';
import { renderLists } from '@/lib/documents/render-lists';
import { signInSheets } from '@/lib/domain/appointment/sign-in-sheet';

export const GET = defineFileRoute<{ batchId: string; sessionId: string }>({
  name: 'appointment.exportSignInSheet',
  ability: 'training.record',
  isInline: true,
  produce: async (_actor, { batchId, sessionId }) => {
    const sheet = await readAttendanceSheet(sessionId);
    if (!sheet || sheet.session.batchId !== batchId) return null;
    // Invited people only, where anybody was invited; else everybody who is still to be trained.
    const invitees = await readInvitees(sessionId, batchId);
    const invited = invitees.filter(({ reply }) => reply !== null && reply !== 'NOT_COMING');
    const bytes = await renderLists(signInSheets(sheet.session, invited.length > 0 ? invited : sheet.lines));
    return { bytes, fileName: `培训签到表 ${sheet.session.title}.pdf`, contentType: 'application/pdf' };
  },
});
