import { defineFileRoute } from '@/lib/access/define-file-route';
import { findBatch } from '@/lib/data/batch';
import { readProgramme } from '@/lib/data/programme';
import { writeArchive } from '@/lib/documents/write-archive';
import { now } from '@/lib/platform/clock';
import { archiveFiles } from './archive-files';

/** 归档包 of a batch: documents as PDF/A, data as JSON and XML, manifest and SHA-256 list; made while it is sent. */
export const GET = defineFileRoute<{ batchId: string }>({
  name: 'appointment.exportArchive',
  ability: 'archive.export',
  produce: async (actor, { batchId }) => {
    const batch = await findBatch(batchId, actor);
    if (!batch) return null;
    const { id, title, documentNumber } = batch;
    const head = {
      batch: { id, title, documentNumber },
      exportedAt: now().toISOString(),
      exportedBy: actor.displayName,
    };
    return {
      bytes: writeArchive(archiveFiles(actor, batch), head, await readProgramme()),
      fileName: `${title}归档包.zip`,
      contentType: 'application/zip',
    };
  },
});
