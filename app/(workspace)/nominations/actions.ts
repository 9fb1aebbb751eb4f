'use server';
import { defineAction } from '@/lib/access/define-action';
import { addCandidate, nomineeDraft } from '@/lib/commands/nomination/add-candidate';
import { decideLate, lateDecision } from '@/lib/commands/nomination/decide-late';
import { move, moveCandidate } from '@/lib/commands/nomination/move-candidate';
import { recall, recallCandidate } from '@/lib/commands/nomination/recall-candidate';
import { removal, removeDraft } from '@/lib/commands/nomination/remove-draft';
import { withdrawal, withdrawCandidate } from '@/lib/commands/nomination/withdraw-candidate';

const everywhere = () => ['/nominations', '/home'];

export const addNominee = defineAction({
  name: 'nomination.addCandidate',
  schema: nomineeDraft,
  ability: 'nomination.write',
  run: addCandidate,
  revalidate: everywhere,
  redirectTo: ({ batchId, candidateId }) => `/nominations/${batchId}/${candidateId}`,
});

export const removeNominee = defineAction({
  name: 'nomination.removeDraft',
  schema: removal,
  ability: 'nomination.write',
  run: removeDraft,
  revalidate: ({ batchId }) => [`/nominations/${batchId}`, ...everywhere()],
});

export const moveNominee = defineAction({
  name: 'nomination.moveCandidate',
  schema: move,
  ability: 'nomination.write',
  run: moveCandidate,
  revalidate: ({ batchId }) => [`/nominations/${batchId}`],
});

export const recallNominee = defineAction({
  name: 'nomination.recallCandidate',
  schema: recall,
  ability: 'nomination.write',
  run: recallCandidate,
  revalidate: everywhere,
  redirectTo: ({ batchId, candidateId }) => `/nominations/${batchId}/${candidateId}`,
});

export const withdrawNominee = defineAction({
  name: 'nomination.withdrawCandidate',
  schema: withdrawal,
  ability: 'nomination.write',
  run: withdrawCandidate,
  revalidate: everywhere,
  redirectTo: ({ batchId, candidateId }) => `/nominations/${batchId}/${candidateId}`,
});

export const decideLateRequest = defineAction({
  name: 'nomination.decideLate',
  schema: lateDecision,
  ability: 'nomination.decideLate',
  run: decideLate,
  revalidate: everywhere,
  redirectTo: ({ batchId, candidateId }) => `/nominations/${batchId}/${candidateId}`,
});
