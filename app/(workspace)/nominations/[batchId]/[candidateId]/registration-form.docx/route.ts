import { defineFileRoute } from '@/lib/access/define-file-route';
import { openAttachment } from '@/lib/data/attachment';
import { readNominee } from '@/lib/data/nomination/nominee';
import { writeRegistrationFormDocx } from '@/lib/documents/write-registration-form-docx';
import { registrationFormSheet } from '@/lib/domain/nomination/registration-form-sheet';
import { monthOf } from '@/lib/domain/party-date';

/** 登记表 (附件3) to be edited in WPS or Word; it can be imported again. */
export const GET = defineFileRoute<{ batchId: string; candidateId: string }>({
  name: 'nomination.exportEditableForm',
  ability: 'nomination.read',
  produce: async (actor, { candidateId }) => {
    const nominee = await readNominee(actor, candidateId);
    if (!nominee) return null;
    const { form, channel, batch, organizationName } = nominee;
    const sheet = registrationFormSheet(form, {
      channel,
      referenceMonth: monthOf(batch.cutOffOn),
      emptyCells: 'blank',
      nominatingOrganization: organizationName,
    });
    const photo = form.photoId ? await openAttachment(`CANDIDATE:${candidateId}`, form.photoId) : null;
    return {
      bytes: await writeRegistrationFormDocx(sheet, photo && { type: 'image/jpeg', bytes: photo.bytes }),
      fileName: `${form.name}登记表.docx`,
      contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    };
  },
});
