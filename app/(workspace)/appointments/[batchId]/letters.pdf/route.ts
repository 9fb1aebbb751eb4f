import { defineFileRoute } from '@/lib/access/define-file-route';
import { readLetterPrints } from '@/lib/data/appointment/letters';
import { findBatch } from '@/lib/data/batch';
import { renderLetters } from '@/lib/documents/render-letters';

export const GET = defineFileRoute<{ batchId: string }>({
  name: 'appointment.exportLetters',
  ability: 'letter.print',
  isInline: true,
  produce: async (actor, { batchId }) => {
    const batch = await findBatch(batchId, actor);
    const prints = batch ? await readLetterPrints({ batchId }) : [];
    if (!batch || prints.length === 0) return null;
    const fileName = `${batch.title}聘书（${prints.length}份）.pdf`;
    return { bytes: await renderLetters(prints), fileName, contentType: 'application/pdf' };
  },
});
