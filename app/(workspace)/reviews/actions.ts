'use server';
import { defineAction } from '@/lib/access/define-action';
import { decideFiling, filingDecision } from '@/lib/commands/review/decide-filing';
import { decideQuotaOverride, overrideDecision } from '@/lib/commands/review/decide-quota-override';

/** What 省社会组织党委 decides shows on its own table and on the nominee's page. */
const decided = ({ candidateId }: { candidateId: string }) => ['/reviews/filing', `/reviews/${candidateId}`];
export const fileNominee = defineAction({
  name: 'review.decideFiling',
  ability: 'filing.decide',
  schema: filingDecision,
  run: decideFiling,
  revalidate: decided,
});
export const decideOverride = defineAction({
  name: 'review.decideQuotaOverride',
  ability: 'quota.approveOverride',
  schema: overrideDecision,
  run: decideQuotaOverride,
  revalidate: decided,
});
