'use server';
import { defineAction } from '@/lib/access/define-action';
import { decideTermChange, termChangeDecision } from '@/lib/commands/appointment/decide-term-change';
import { proposeTermChange, termProposal } from '@/lib/commands/appointment/propose-term-change';

export const proposeChange = defineAction({
  name: 'appointment.proposeTermChange',
  schema: termProposal,
  ability: 'term.propose',
  run: proposeTermChange,
  revalidate: () => ['/instructors'],
  redirectTo: ({ personId }) => `/instructors/${personId}`,
});

export const decideChange = defineAction({
  name: 'appointment.decideTermChange',
  schema: termChangeDecision,
  ability: 'term.decide',
  run: decideTermChange,
  revalidate: ({ personId }) => [`/instructors/${personId}`, '/instructors'],
});

export const confirmChange = defineAction({
  name: 'appointment.confirmTermChange',
  schema: termChangeDecision,
  ability: 'term.confirm',
  run: decideTermChange,
  revalidate: ({ personId }) => [`/instructors/${personId}`, '/instructors'],
});
