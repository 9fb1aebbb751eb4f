'use server';
import { defineAction } from '@/lib/access/define-action';
import { adoptIntention, intentionAdoption } from '@/lib/commands/nomination/adopt-intention';
import { declineIntention, intentionRefusal } from '@/lib/commands/nomination/decline-intention';
import { handIntention, intentionHanding } from '@/lib/commands/nomination/hand-intention';
import { intentionReveal, revealIntention } from '@/lib/commands/nomination/reveal-intention';

const pages = ({ intentionId }: { intentionId: string }) => [
  `/nominations/intentions/${intentionId}`,
  '/nominations/intentions',
];

export const handOverIntention = defineAction({
  name: 'intention.hand',
  schema: intentionHanding,
  ability: 'intention.manage',
  run: handIntention,
  revalidate: pages,
});

export const adoptAsNominee = defineAction({
  name: 'intention.adopt',
  schema: intentionAdoption,
  ability: 'nomination.recommend',
  run: adoptIntention,
  revalidate: () => ['/nominations', '/nominations/intentions', '/home'],
  redirectTo: ({ batchId, candidateId }) => `/nominations/${batchId}/${candidateId}`,
});

export const refuseIntention = defineAction({
  name: 'intention.decline',
  schema: intentionRefusal,
  ability: 'intention.read',
  run: declineIntention,
  revalidate: pages,
});

export const revealIntentionPhone = defineAction({
  name: 'intention.reveal',
  schema: intentionReveal,
  ability: 'intention.read',
  run: revealIntention,
});
