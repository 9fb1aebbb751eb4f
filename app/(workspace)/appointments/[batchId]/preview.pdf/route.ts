import { defineFileRoute } from '@/lib/access/define-file-route';
import { readIssuePreview } from '@/lib/data/appointment/issue-preview';
import { findBatch } from '@/lib/data/batch';
import { renderLetters } from '@/lib/documents/render-letters';
import { isCalendarDay } from '@/lib/domain/calendar-day';
import { today } from '@/lib/platform/clock';

export const GET = defineFileRoute<{ batchId: string }>({
  name: 'appointment.previewLetters',
  ability: 'letter.print',
  isInline: true,
  produce: async (actor, { batchId }, search) => {
    const batch = await findBatch(batchId, actor);
    const issuedOn = search.get('issuedOn') ?? today();
    if (!batch || !isCalendarDay(issuedOn)) return null;
    const { sheets } = await readIssuePreview(batch, issuedOn, search.getAll('without[]'));
    if (sheets.length === 0) return null;
    const bytes = await renderLetters(sheets.map((sheet) => ({ sheet, verifyUrl: null })));
    return { bytes, fileName: `${batch.title}聘书样张（${sheets.length}份）.pdf`, contentType: 'application/pdf' };
  },
});
