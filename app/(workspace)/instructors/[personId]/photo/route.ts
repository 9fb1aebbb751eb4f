import { defineFileRoute } from '@/lib/access/define-file-route';
import { openInstructorPhoto } from '@/lib/data/appointment/instructor';
import { instructorReach } from '@/lib/domain/instructor-reach';

/** 照片 of an instructor, for whoever manages him. */
export const GET = defineFileRoute<{ personId: string }>({
  name: 'appointment.readInstructorPhoto',
  ability: 'instructor.read',
  produce: (actor, { personId }) => openInstructorPhoto(instructorReach(actor, 'instructor.read'), personId),
  isInline: true,
});
