import { decideFiling } from '@/lib/commands/review/decide-filing';
import { db } from '@/lib/platform/database';
import { done, qualified, submittedNominee } from '../../support/nominees';
import { context, createActor, createBatch, createPartyOrganization } from '../../support/world';
import type { Line } from '../line';

/** A nominee whose form has come to the office. */
async function submitted() {
  const { id: batchId } = await createBatch('OPEN');
  const { candidateId } = await submittedNominee({ batchId });
  return { batchId, candidateId };
}

async function qualifiedOf(channel: 'RECRUITED' | 'SELECTED_INTERNALLY') {
  const { id: batchId } = await createBatch('OPEN');
  const { candidateId } = await submittedNominee({ batchId, channel });
  await qualified(candidateId, await createActor('MASS_WORK_DIVISION'));
  return { batchId, candidateId };
}

/** A 超额 request that waits for a decision. */
async function overrideRequest() {
  const { id: batchId } = await createBatch('OPEN');
  const { id: partyOrganizationId } = await createPartyOrganization('GENERAL_BRANCH');
  const nominee = { batchId, channel: 'SELECTED_INTERNALLY', partyOrganizationId, overrideReason: '覆盖面大' } as const;
  for (let place = 0; place < 3; place++) await submittedNominee(nominee);
  return db.quotaOverride.findFirstOrThrow({ where: { batchId } });
}

const one = async () => ({ candidateId: (await submitted()).candidateId });
const byOffice = { kind: 'ACTION', roles: ['MASS_WORK_DIVISION'], others: 'GLOBAL' } as const;
const byCommittee = { kind: 'ACTION', roles: ['PROVINCIAL_COMMITTEE'], others: 'GLOBAL' } as const;

export const reviewLines: readonly Line[] = [
  { ...byOffice, entry: 'accept', action: 'review.acceptCandidate', sample: one },
  { ...byOffice, entry: 'passForm', action: 'review.passFormalCheck', sample: one },
  { ...byOffice, entry: 'recompute', action: 'review.recomputeFindings', sample: one },
  { ...byOffice, entry: 'judgeNominee', action: 'review.judgeConditions', sample: one },
  {
    ...byOffice,
    entry: 'sendBackNominee',
    action: 'review.returnCandidate',
    sample: async () => ({ ...(await one()), opinion: '请补充' }),
  },
  {
    ...byOffice,
    entry: 'disqualify',
    action: 'review.disqualifyCandidate',
    sample: async () => ({ ...(await one()), reason: '不符合基本条件' }),
  },
  {
    ...byOffice,
    entry: 'reconsider',
    action: 'review.reconsiderCandidate',
    sample: async () => {
      const { candidateId } = await qualifiedOf('RECRUITED');
      return { candidateId, reason: '需要复核' };
    },
  },
  {
    ...byCommittee,
    entry: 'fileNominee',
    action: 'review.decideFiling',
    sample: async () => ({
      candidateId: (await qualifiedOf('SELECTED_INTERNALLY')).candidateId,
      result: 'APPROVED',
    }),
  },
  {
    ...byCommittee,
    entry: 'decideOverride',
    action: 'review.decideQuotaOverride',
    sample: async () => ({ overrideId: (await overrideRequest()).id, decision: 'APPROVE' }),
  },
  {
    kind: 'FILE',
    roles: ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION'],
    others: 'GLOBAL',
    entry: 'GET /reviews/filing/[batchId]/[partyOrganizationId]/receipt.pdf',
    route: 'review.exportFilingReceipt',
    params: async () => {
      const { batchId, candidateId } = await qualifiedOf('SELECTED_INTERNALLY');
      const committee = context(await createActor('PROVINCIAL_COMMITTEE'));
      await done(decideFiling(committee, { candidateId, result: 'APPROVED', opinion: '' }));
      const { partyOrganizationId } = await db.candidate.findUniqueOrThrow({ where: { id: candidateId } });
      return { batchId, partyOrganizationId };
    },
  },
];
