'use server';
import { defineAction } from '@/lib/access/define-action';
import { addAgendaItems, agendaAddition } from '@/lib/commands/review/add-agenda-items';
import { ballotPaper, castVotes } from '@/lib/commands/review/cast-votes';
import { agendaDrop, dropAgendaItems } from '@/lib/commands/review/drop-agenda-items';
import { giveScores, scoreSheet } from '@/lib/commands/review/give-scores';
import { keepMembers, memberList } from '@/lib/commands/review/keep-members';
import { orderReserves, reserveOrder } from '@/lib/commands/review/order-reserves';
import { proposeResults, resultProposal } from '@/lib/commands/review/propose-results';
import { publication, publishResults } from '@/lib/commands/review/publish-results';
import { recordTally, tallyOrder } from '@/lib/commands/review/record-tally';
import { meetingStep, stepMeeting } from '@/lib/commands/review/step-meeting';
import { meetingUpdate, updateMeeting } from '@/lib/commands/review/update-meeting';
import { letterDrafts, writeResultLetters } from '@/lib/commands/review/write-result-letters';

const pageOf = ({ meetingId }: { meetingId: string }) => [`/reviews/selection/${meetingId}`];
const prepare = { ability: 'meeting.prepare', revalidate: pageOf } as const;
const decide = { ability: 'selection.decide', revalidate: pageOf } as const;
const own = { ability: 'meeting.vote', revalidate: pageOf } as const;

export const changeMeeting = defineAction({
  ...prepare,
  name: 'meeting.update',
  schema: meetingUpdate,
  run: updateMeeting,
});
export const saveMembers = defineAction({
  ...prepare,
  name: 'meeting.keepMembers',
  schema: memberList,
  run: keepMembers,
});
export const addItems = defineAction({
  ...prepare,
  name: 'meeting.addItems',
  schema: agendaAddition,
  run: addAgendaItems,
});
export const dropItems = defineAction({
  ...prepare,
  name: 'meeting.dropItems',
  schema: agendaDrop,
  run: dropAgendaItems,
});
export const takeStep = defineAction({ ...prepare, name: 'meeting.step', schema: meetingStep, run: stepMeeting });
export const saveTally = defineAction({
  ...prepare,
  name: 'meeting.recordTally',
  schema: tallyOrder,
  run: recordTally,
});
export const saveLetters = defineAction({
  ...prepare,
  name: 'meeting.writeLetters',
  schema: letterDrafts,
  run: writeResultLetters,
});
export const vote = defineAction({ ...own, name: 'meeting.vote', schema: ballotPaper, run: castVotes });
export const score = defineAction({ ...own, name: 'meeting.score', schema: scoreSheet, run: giveScores });
export const propose = defineAction({
  ...decide,
  name: 'meeting.proposeResults',
  schema: resultProposal,
  run: proposeResults,
});
export const rankReserves = defineAction({
  ...decide,
  name: 'meeting.orderReserves',
  schema: reserveOrder,
  run: orderReserves,
});
export const publish = defineAction({ ...decide, name: 'meeting.publish', schema: publication, run: publishResults });
