import { defineFileRoute } from '@/lib/access/define-file-route';
import { organName } from '@/lib/data/managing-units';
import { readFiled } from '@/lib/data/review/filing-receipt';
import { renderRecord } from '@/lib/documents/render-record';
import { filingReceiptSheet } from '@/lib/domain/review/filing-receipt';
import { today } from '@/lib/platform/clock';

/** 备案回执 to one committee, to be sealed. */
export const GET = defineFileRoute<{ batchId: string; partyOrganizationId: string }>({
  name: 'review.exportFilingReceipt',
  ability: 'review.read',
  produce: async (_actor, { batchId, partyOrganizationId }) => {
    const found = await readFiled(batchId, partyOrganizationId);
    if (!found) return null;
    const issuer = await organName('PROVINCIAL_COMMITTEE', found.filed.at(-1)?.filedOn ?? today());
    return {
      bytes: await renderRecord(filingReceiptSheet({ ...found, issuer })),
      fileName: `${found.partyOrganizationName}备案回执.pdf`,
      contentType: 'application/pdf',
    };
  },
  isInline: true,
});
