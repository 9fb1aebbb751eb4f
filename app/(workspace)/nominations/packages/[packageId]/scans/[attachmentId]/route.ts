import { z } from 'zod';
import { defineFileRoute } from '@/lib/access/define-file-route';
import { openAttachment } from '@/lib/data/attachment';
import { packageSubject, readPaperLeg } from '@/lib/data/nomination/paper-leg';

const ids = z.object({ packageId: z.uuid(), attachmentId: z.uuid() });

/** 盖章扫描件, for the organisation and the office. */
export const GET = defineFileRoute<z.infer<typeof ids>>({
  name: 'nomination.openScan',
  ability: 'nomination.read',
  produce: async (actor, params) => {
    const asked = ids.safeParse(params);
    if (!asked.success || !(await readPaperLeg(actor, asked.data.packageId))) return null;
    return openAttachment(packageSubject(asked.data.packageId), asked.data.attachmentId);
  },
});
