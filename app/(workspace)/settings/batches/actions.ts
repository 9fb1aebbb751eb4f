'use server';
import { z } from 'zod';
import { defineAction } from '@/lib/access/define-action';
import { archiveBatch } from '@/lib/commands/nomination/archive-batch';
import { closeBatch } from '@/lib/commands/nomination/close-batch';
import { createBatch } from '@/lib/commands/nomination/create-batch';
import { openBatch } from '@/lib/commands/nomination/open-batch';
import { reopenBatch } from '@/lib/commands/nomination/reopen-batch';
import { startReview } from '@/lib/commands/nomination/start-review';
import { startSelection } from '@/lib/commands/nomination/start-selection';
import { startTraining } from '@/lib/commands/nomination/start-training';
import { updateBatch } from '@/lib/commands/nomination/update-batch';
import { batchSettings, batchStep, reopening } from '@/lib/domain/nomination/batch-settings';

const pageOf = ({ id }: { id: string }) => `/settings/batches/${id}`;
const step = { ability: 'batch.manage', schema: batchStep, redirectTo: pageOf } as const;

export const addBatch = defineAction({
  name: 'nomination.createBatch',
  ability: 'batch.manage',
  schema: batchSettings,
  run: createBatch,
  redirectTo: pageOf,
});
export const changeBatch = defineAction({
  name: 'nomination.updateBatch',
  ability: 'batch.manage',
  schema: batchSettings.and(z.object({ id: z.uuid() })),
  run: updateBatch,
  redirectTo: pageOf,
});
export const open = defineAction({ ...step, name: 'nomination.openBatch', run: openBatch });
export const close = defineAction({ ...step, name: 'nomination.closeBatch', run: closeBatch });
export const reopen = defineAction({
  ...step,
  name: 'nomination.reopenBatch',
  schema: reopening,
  run: reopenBatch,
});
export const beginReview = defineAction({ ...step, name: 'nomination.startReview', run: startReview });
export const beginSelection = defineAction({ ...step, name: 'nomination.startSelection', run: startSelection });
export const beginTraining = defineAction({ ...step, name: 'nomination.startTraining', run: startTraining });
export const archive = defineAction({ ...step, name: 'nomination.archiveBatch', run: archiveBatch });
