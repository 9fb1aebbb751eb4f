import { defineFileRoute } from '@/lib/access/define-file-route';
import { listInstructors } from '@/lib/data/appointment/instructors';
import { renderLists } from '@/lib/documents/render-lists';
import { filterRoster, rosterFilter } from '@/lib/domain/appointment/instructor-roster';
import { rosterSheet, rosterTitle } from '@/lib/domain/appointment/instructor-sheet';
import { instructorReach } from '@/lib/domain/instructor-reach';
import { today } from '@/lib/platform/clock';

/** 花名册 on paper, with the same filter as the page. */
export const GET = defineFileRoute({
  name: 'appointment.printRoster',
  ability: 'instructor.read',
  isInline: true,
  produce: async (actor, _params, search) => {
    const all = await listInstructors(instructorReach(actor, 'instructor.read'));
    const lines = filterRoster(all, rosterFilter.parse(Object.fromEntries(search)), today());
    return {
      bytes: await renderLists([rosterSheet(lines, today())]),
      fileName: `${rosterTitle}（${lines.length}人）.pdf`,
      contentType: 'application/pdf',
    };
  },
});
