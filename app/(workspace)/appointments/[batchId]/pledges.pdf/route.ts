import { defineFileRoute } from '@/lib/access/define-file-route';
import { readPledgeSheets } from '@/lib/data/appointment/pledges';
import { findBatch } from '@/lib/data/batch';
import { renderPledges } from '@/lib/documents/render-pledges';
import { appointmentChannels } from '@/lib/domain/permissions';

export const GET = defineFileRoute<{ batchId: string }>({
  name: 'appointment.exportPledges',
  ability: 'pledge.record',
  isInline: true,
  produce: async (actor, { batchId }) => {
    const batch = await findBatch(batchId, actor);
    const sheets = batch ? await readPledgeSheets(batchId, appointmentChannels(actor)) : [];
    if (!batch || sheets.length === 0) return null;
    const fileName = `${batch.title}承诺书（${sheets.length}人，一式三份）.pdf`;
    return { bytes: await renderPledges(sheets), fileName, contentType: 'application/pdf' };
  },
});
