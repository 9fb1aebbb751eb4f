import { defineFileRoute } from '@/lib/access/define-file-route';
import { readLetterRegister } from '@/lib/data/appointment/letter-register';
import { writeLetterRegister } from '@/lib/documents/write-letter-register';
import { letterFilter } from '@/lib/domain/appointment/letter-register';
import { appointmentChannels } from '@/lib/domain/permissions';

/** The register that the page shows under this filter. */
export const GET = defineFileRoute({
  name: 'appointment.exportRegister',
  ability: 'appointment.read',
  produce: async (actor, _params, search) => {
    const filter = letterFilter.parse(Object.fromEntries(search));
    return {
      bytes: await writeLetterRegister(await readLetterRegister(filter, appointmentChannels(actor))),
      fileName: '聘书登记簿.xlsx',
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    };
  },
});
