import { defineFileRoute } from '@/lib/access/define-file-route';
import { openAttachment } from '@/lib/data/attachment';
import { readNominee } from '@/lib/data/nomination/nominee';

/** 照片 of the nominee, for whoever may look at the form. */
export const GET = defineFileRoute<{ batchId: string; candidateId: string }>({
  name: 'nomination.readPhoto',
  ability: 'nomination.read',
  produce: async (actor, { candidateId }) => {
    const nominee = await readNominee(actor, candidateId);
    return nominee?.form.photoId ? openAttachment(`CANDIDATE:${candidateId}`, nominee.form.photoId) : null;
  },
  isInline: true,
});
