import { defineFileRoute } from '@/lib/access/define-file-route';
import { openNomineeDocument } from '@/lib/data/nominee-document';

/** 补充材料 and the documents of a 特批. */
export const GET = defineFileRoute<{ candidateId: string; attachmentId: string }>({
  name: 'review.openDocument',
  ability: 'nomination.read',
  produce: (actor, { candidateId, attachmentId }) => openNomineeDocument(actor, candidateId, attachmentId),
});
