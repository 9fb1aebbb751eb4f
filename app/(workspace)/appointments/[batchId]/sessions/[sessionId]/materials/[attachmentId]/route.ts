import { defineFileRoute } from '@/lib/access/define-file-route';
import { openMaterial } from '@/lib/data/appointment/invitations';

/** 培训材料, for the office and for whoever is invited: `openMaterial` looks at the invitation. */
export const GET = defineFileRoute<{ sessionId: string; attachmentId: string }>({
  name: 'appointment.exportMaterial',
  ability: 'training.material',
  produce: (actor, { sessionId, attachmentId }) => openMaterial(actor, sessionId, attachmentId),
});
