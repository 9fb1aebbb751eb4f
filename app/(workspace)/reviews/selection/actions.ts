'use server';
import { defineAction } from '@/lib/access/define-action';
import { createMeeting, meetingOrder } from '@/lib/commands/review/create-meeting';
import { conflictDeclaration, conflictEnd, declareConflict, endConflict } from '@/lib/commands/review/declare-conflict';
import { promoteReserve, promotion } from '@/lib/commands/review/promote-reserve';

export const callMeeting = defineAction({
  name: 'meeting.create',
  ability: 'meeting.prepare',
  schema: meetingOrder,
  run: createMeeting,
  redirectTo: ({ meetingId }) => `/reviews/selection/${meetingId}`,
});
export const promote = defineAction({
  name: 'review.promoteReserve',
  ability: 'selection.decide',
  schema: promotion,
  run: promoteReserve,
  revalidate: () => ['/reviews/selection'],
});

/** 回避 shows on the nominee's page and, when he stands before one, on that of the meeting. */
const concerned = ({ candidateId, meetingId }: { candidateId: string; meetingId: string | null }) => [
  `/reviews/${candidateId}`,
  ...(meetingId ? [`/reviews/selection/${meetingId}`, `/reviews/selection/${meetingId}/ballot`] : []),
];
export const recuse = defineAction({
  name: 'review.declareConflict',
  ability: 'review.read',
  schema: conflictDeclaration,
  run: declareConflict,
  revalidate: concerned,
});
export const takeBackRecusal = defineAction({
  name: 'review.endConflict',
  ability: 'review.read',
  schema: conflictEnd,
  run: endConflict,
  revalidate: concerned,
});
