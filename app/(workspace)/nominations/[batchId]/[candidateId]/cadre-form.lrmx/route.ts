import { defineFileRoute } from '@/lib/access/define-file-route';
import { openAttachment } from '@/lib/data/attachment';
import { readKept } from '@/lib/data/nomination/kept-fields';
import { readNominee } from '@/lib/data/nomination/nominee';
import { writeLrmx } from '@/lib/documents/write-lrmx';
import { cadrePersonFromDraft } from '@/lib/domain/nomination/cadre-person';

/** 干部任免审批表 of the nominee, for the programs of personnel offices. */
export const GET = defineFileRoute<{ batchId: string; candidateId: string }>({
  name: 'nomination.exportCadreForm',
  ability: 'nomination.read',
  produce: async (actor, { candidateId }) => {
    const nominee = await readNominee(actor, candidateId);
    if (!nominee) return null;
    const { form, organizationName } = nominee;
    const photo = form.photoId ? await openAttachment(`CANDIDATE:${candidateId}`, form.photoId) : null;
    const person = cadrePersonFromDraft(form, {
      reportingUnit: organizationName,
      kept: await readKept(candidateId),
      photo: photo ? { photo: 'image/jpeg', photoBytes: photo.bytes } : { photo: null, photoBytes: null },
    });
    return { bytes: writeLrmx(person), fileName: `${form.name}.lrmx`, contentType: 'application/xml' };
  },
});
