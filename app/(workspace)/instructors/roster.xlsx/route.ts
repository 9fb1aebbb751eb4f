import { defineFileRoute } from '@/lib/access/define-file-route';
import { listInstructors } from '@/lib/data/appointment/instructors';
import { writeTable } from '@/lib/documents/write-table';
import { filterRoster, rosterFilter } from '@/lib/domain/appointment/instructor-roster';
import { rosterColumns, rosterTitle } from '@/lib/domain/appointment/instructor-sheet';
import { instructorReach } from '@/lib/domain/instructor-reach';
import { today } from '@/lib/platform/clock';

/** 花名册 as the page shows it, with the same filter. */
export const GET = defineFileRoute({
  name: 'appointment.exportRoster',
  ability: 'instructor.read',
  produce: async (actor, _params, search) => {
    const all = await listInstructors(instructorReach(actor, 'instructor.read'));
    const rows = filterRoster(all, rosterFilter.parse(Object.fromEntries(search)), today());
    const numbered = rows.map((line, index) => ({ ...line, position: index + 1 }));
    return {
      bytes: await writeTable({ title: rosterTitle, columns: rosterColumns, rows: numbered }),
      fileName: `${rosterTitle}（${rows.length}人）.xlsx`,
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    };
  },
});
