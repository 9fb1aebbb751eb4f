'use server';
import { z } from 'zod';
import { defineAction } from '@/lib/access/define-action';
import { approveCandidates, batchApproval } from '@/lib/commands/review/approve-candidates';
import { assignment, assignReviewer } from '@/lib/commands/review/assign-reviewer';
import { removeView } from '@/lib/commands/review/remove-view';
import { saveView } from '@/lib/commands/review/save-view';
import { snooze, snoozeCandidate } from '@/lib/commands/review/snooze-candidate';
import { undoOrder, undoVerdict } from '@/lib/commands/review/undo-verdict';
import { savedView } from '@/lib/domain/review/queue-filter';

const queue = () => ['/reviews'];
const judge = { ability: 'review.judge', revalidate: queue } as const;

export const assignNominees = defineAction({
  ...judge,
  name: 'review.assign',
  schema: assignment,
  run: assignReviewer,
  revalidate: () => ['/reviews', '/reviews/[candidateId]', '/reviews/chosen'],
});
export const approveNominees = defineAction({
  ...judge,
  name: 'review.approveCandidates',
  schema: batchApproval,
  run: async (context, input) => {
    const outcome = await approveCandidates(context, input);
    return outcome.ok ? { ok: true, value: context.idempotencyKey } : outcome;
  },
  redirectTo: (decided) => `/reviews?decided=${encodeURIComponent(decided)}`,
});
export const undoDecision = defineAction({
  ...judge,
  name: 'review.undoVerdict',
  schema: undoOrder,
  run: undoVerdict,
  redirectTo: ({ candidateIds: [first] }) => `/reviews/${first}`,
});
export const snoozeNominee = defineAction({
  ...judge,
  name: 'review.snooze',
  schema: snooze.extend({
    onward: z
      .string()
      .regex(/^$|^\/reviews(\/[0-9a-f-]{36})?(\?[\w=&%.:*+-]*)?$/)
      .default(''),
  }),
  run: async (context, { onward, ...order }) => {
    const outcome = await snoozeCandidate(context, order);
    return outcome.ok ? { ok: true, value: onward || `/reviews/${order.candidateId}` } : outcome;
  },
  redirectTo: (target) => target,
});
export const saveQueueView = defineAction({
  name: 'review.saveView',
  ability: 'review.read',
  schema: savedView,
  run: saveView,
  revalidate: queue,
});
export const removeQueueView = defineAction({
  name: 'review.removeView',
  ability: 'review.read',
  schema: z.object({ viewId: z.uuid() }),
  run: removeView,
  revalidate: queue,
});
