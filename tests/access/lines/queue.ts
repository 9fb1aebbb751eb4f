import { judgeConditions } from '@/lib/commands/review/judge-conditions';
import { qualifyCandidate } from '@/lib/commands/review/qualify-candidate';
import { saveView } from '@/lib/commands/review/save-view';
import { addDays } from '@/lib/domain/calendar-day';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { allMet, done, submittedNominee } from '../../support/nominees';
import { context, createActor, createBatch } from '../../support/world';
import type { Line, Setting } from '../line';

async function submitted() {
  const { id: batchId } = await createBatch('OPEN');
  return (await submittedNominee({ batchId })).candidateId;
}

/** A nominee of whom everything is judged. */
async function judged() {
  const candidateId = await submitted();
  const office = await createActor('MASS_WORK_DIVISION');
  await done(judgeConditions(context(office), { candidateId, judgements: allMet }));
  return candidateId;
}

/** A view that the setting's owner saved. */
async function savedView({ accountId }: Setting) {
  const owner = { ...(await createActor('MASS_WORK_DIVISION')), accountId };
  await done(saveView(context(owner), { name: '待办', query: '' }));
  const { id: viewId } = await db.savedView.findFirstOrThrow({ where: { accountId } });
  return { viewId };
}

const byOffice = { kind: 'ACTION', roles: ['MASS_WORK_DIVISION'], others: 'GLOBAL' } as const;
const byReader = { kind: 'ACTION', roles: ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION'] } as const;

export const queueLines: readonly Line[] = [
  {
    kind: 'FILE',
    roles: ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION', 'SERVICE_CENTER', 'OBSERVER'],
    // Numbers of a batch belong to nobody; what is shown of them depends on who looks.
    others: 'GLOBAL',
    entry: 'GET /reviews/board/board.xlsx',
    route: 'review.exportBoard',
    params: async () => {
      await createBatch('OPEN');
      return {};
    },
  },
  {
    ...byOffice,
    entry: 'assignNominees',
    action: 'review.assign',
    sample: async () => ({ candidateIds: [await submitted()], reviewerId: '' }),
  },
  {
    ...byOffice,
    entry: 'approveNominees',
    action: 'review.approveCandidates',
    sample: async () => ({ candidateIds: [await judged()] }),
  },
  {
    ...byOffice,
    entry: 'undoDecision',
    action: 'review.undoVerdict',
    sample: async ({ actor }) => {
      const candidateId = await judged();
      const office = await createActor('MASS_WORK_DIVISION');
      const request = context({ ...office, accountId: actor.accountId });
      await done(qualifyCandidate(request, { candidateId }));
      return { decided: request.idempotencyKey };
    },
  },
  {
    ...byOffice,
    entry: 'snoozeNominee',
    action: 'review.snooze',
    sample: async () => ({ candidateId: await submitted(), untilOn: addDays(today(), 1) }),
  },
  {
    ...byReader,
    others: 'GLOBAL',
    entry: 'saveQueueView',
    action: 'review.saveView',
    sample: () => ({ name: '待办', query: '' }),
  },
  {
    ...byReader,
    others: () => false,
    entry: 'removeQueueView',
    action: 'review.removeView',
    sample: savedView,
  },
];
