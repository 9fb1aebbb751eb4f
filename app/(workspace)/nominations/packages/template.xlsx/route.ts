import { defineFileRoute } from '@/lib/access/define-file-route';
import { writeRegister } from '@/lib/documents/write-register';
import { rosterSheet, rosterTitle } from '@/lib/domain/nomination/roster-sheet';
import { monthOf } from '@/lib/domain/party-date';
import { today } from '@/lib/platform/clock';

const BLANK_ROWS = 30;

/** An empty 名册 (附件2) to fill in: drop-downs, text columns, a row that says how. */
export const GET = defineFileRoute({
  name: 'nomination.exportRegisterTemplate',
  ability: 'nomination.write',
  produce: async () => {
    const sheet = rosterSheet({
      title: rosterTitle,
      nominatingOrganization: '',
      dateOn: null,
      referenceMonth: monthOf(today()),
      rows: [],
    });
    return {
      bytes: await writeRegister(sheet, { template: { blankRows: BLANK_ROWS } }),
      fileName: '推荐人选名册模板.xlsx',
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    };
  },
});
