import { defineFileRoute } from '@/lib/access/define-file-route';
import { openAttachment } from '@/lib/data/attachment';
import { readNominee } from '@/lib/data/nomination/nominee';
import { renderRegistrationForms } from '@/lib/documents/render-registration-forms';
import { registrationFormSheet } from '@/lib/domain/nomination/registration-form-sheet';
import { monthOf } from '@/lib/domain/party-date';

/** 登记表 (附件3); `?copies=3` prints 一式三份. */
export const GET = defineFileRoute<{ batchId: string; candidateId: string }>({
  name: 'nomination.exportRegistrationForm',
  ability: 'nomination.read',
  produce: async (actor, { candidateId }, search) => {
    const nominee = await readNominee(actor, candidateId);
    if (!nominee) return null;
    const { form, channel, batch, organizationName, pageCode } = nominee;
    const sheet = registrationFormSheet(form, {
      channel,
      referenceMonth: monthOf(batch.cutOffOn),
      emptyCells: 'blank',
      nominatingOrganization: organizationName,
    });
    const photo = form.photoId ? await openAttachment(`CANDIDATE:${candidateId}`, form.photoId) : null;
    const copies = search.get('copies') === '3' ? 3 : 1;
    return {
      bytes: await renderRegistrationForms([{ sheet, pageCode, photo: photo?.bytes }], copies),
      fileName: `${form.name}登记表.pdf`,
      contentType: 'application/pdf',
    };
  },
  isInline: true,
});
