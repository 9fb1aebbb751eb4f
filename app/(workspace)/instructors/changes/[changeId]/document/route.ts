import { defineFileRoute } from '@/lib/access/define-file-route';
import { openChangeDocument } from '@/lib/data/appointment/instructor';
import { instructorReach } from '@/lib/domain/instructor-reach';

/** Application or decision that a change of a term rests on. */
export const GET = defineFileRoute<{ changeId: string }>({
  name: 'appointment.readTermDocument',
  ability: 'instructor.read',
  produce: (actor, { changeId }) => openChangeDocument(instructorReach(actor, 'instructor.read'), changeId),
  isInline: true,
});
