import { addDays } from '@/lib/domain/calendar-day';
import type { BatchState } from '@/lib/domain/lifecycle';
import { defaultBatchRules } from '@/lib/domain/regulation';
import { today } from '@/lib/platform/clock';
import { createBatch } from '../../support/world';
import type { Line } from '../line';

const office = { kind: 'ACTION', roles: ['MASS_WORK_DIVISION'], others: 'GLOBAL' } as const;

const settings = () => ({
  title: '第一批（演示）',
  documentNumber: '粤社党字〔2017〕148号',
  opensOn: today(),
  deadlineOn: addDays(today(), 30),
  cutOffOn: addDays(today(), 30),
  rules: defaultBatchRules,
});
const inState = (state: BatchState) => async () => ({ id: (await createBatch(state)).id, opinion: '按期办理' });

/** 批次 are the office's own: set up, changed while in preparation, taken from stage to stage. */
export const batchLines: readonly Line[] = [
  { ...office, entry: 'addBatch', action: 'nomination.createBatch', sample: settings },
  {
    ...office,
    entry: 'changeBatch',
    action: 'nomination.updateBatch',
    sample: async () => ({ ...settings(), id: (await createBatch('PREPARING')).id }),
  },
  { ...office, entry: 'open', action: 'nomination.openBatch', sample: inState('PREPARING') },
  { ...office, entry: 'close', action: 'nomination.closeBatch', sample: inState('OPEN') },
  {
    ...office,
    entry: 'reopen',
    action: 'nomination.reopenBatch',
    sample: async () => ({ ...(await inState('CLOSED')()), deadlineOn: addDays(today(), 40) }),
  },
  { ...office, entry: 'beginReview', action: 'nomination.startReview', sample: inState('CLOSED') },
  { ...office, entry: 'beginSelection', action: 'nomination.startSelection', sample: inState('REVIEW') },
  { ...office, entry: 'beginTraining', action: 'nomination.startTraining', sample: inState('SELECTION') },
  { ...office, entry: 'archive', action: 'nomination.archiveBatch', sample: inState('ISSUED') },
];
