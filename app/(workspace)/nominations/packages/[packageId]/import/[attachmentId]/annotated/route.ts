import { defineFileRoute } from '@/lib/access/define-file-route';
import { readImportUpload } from '@/lib/data/nomination/import';
import { annotateApart } from '@/lib/documents/read-apart';

/** The organisation's own 名册 with a 错误 column, to be corrected and uploaded again. */
export const GET = defineFileRoute<{ packageId: string; attachmentId: string }>({
  name: 'nomination.exportAnnotatedRegister',
  ability: 'nomination.write',
  produce: async (actor, { packageId, attachmentId }) => {
    const upload = await readImportUpload(actor, packageId, attachmentId);
    if (!upload) return null;
    const { bytes, fileName, window } = upload;
    const annotated = await annotateApart(bytes, fileName, window.today);
    return annotated && { ...annotated, contentType: 'application/octet-stream' };
  },
});
