import { defineFileRoute } from '@/lib/access/define-file-route';
import { readLetterRegister } from '@/lib/data/appointment/letter-register';
import { renderLists } from '@/lib/documents/render-lists';
import { letterFilter } from '@/lib/domain/appointment/letter-register';
import { registerSheet } from '@/lib/domain/appointment/register-sheet';
import { appointmentChannels } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';

/** The register that the page shows under this filter, to print. */
export const GET = defineFileRoute({
  name: 'appointment.printRegister',
  ability: 'appointment.read',
  isInline: true,
  produce: async (actor, _params, search) => {
    const filter = letterFilter.parse(Object.fromEntries(search));
    const lines = await readLetterRegister(filter, appointmentChannels(actor));
    // On paper the oldest number stands first.
    const bytes = await renderLists([registerSheet(lines.toReversed(), today())]);
    return { bytes, fileName: '聘书登记簿.pdf', contentType: 'application/pdf' };
  },
});
