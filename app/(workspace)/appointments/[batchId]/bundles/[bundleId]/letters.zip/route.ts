import { defineFileRoute } from '@/lib/access/define-file-route';
import { openLetterBundle } from '@/lib/data/appointment/letter-bundles';

export const GET = defineFileRoute<{ batchId: string; bundleId: string }>({
  name: 'appointment.exportBundleArchive',
  ability: 'letter.print',
  produce: async (_actor, { batchId, bundleId }) => {
    const file = await openLetterBundle(batchId, bundleId, 'separate');
    if (!file) return null;
    const fileName = `${file.title}聘书（${file.count}份）.zip`;
    return { bytes: file.bytes, fileName, contentType: 'application/zip' };
  },
});
