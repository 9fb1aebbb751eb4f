import { defineFileRoute } from '@/lib/access/define-file-route';
import { readImportUpload } from '@/lib/data/nomination/import';
import { annotateRegister } from '@/lib/documents/annotate-register';
import { readRegister } from '@/lib/documents/read-register';

/** The organisation's own 名册 with a 错误 column, to be corrected and uploaded again. */
export const GET = defineFileRoute<{ packageId: string; attachmentId: string }>({
  name: 'nomination.exportAnnotatedRegister',
  ability: 'nomination.write',
  produce: async (actor, { packageId, attachmentId }) => {
    const upload = await readImportUpload(actor, packageId, attachmentId);
    if (!upload) return null;
    const { bytes, fileName, window } = upload;
    const file = await readRegister(bytes, fileName, { today: window.today });
    if (file.registers.length === 0) return null;
    return { ...annotateRegister(bytes, fileName, file), contentType: 'application/octet-stream' };
  },
});
