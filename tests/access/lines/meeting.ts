import { withdrawCandidate } from '@/lib/commands/nomination/withdraw-candidate';
import { dropAgendaItems } from '@/lib/commands/review/drop-agenda-items';
import { db } from '@/lib/platform/database';
import { calledMeeting, decidedMeeting, heldMeeting, itemsOf, step, votedMeeting } from '../../support/meetings';
import { done, qualified, submittedNominee } from '../../support/nominees';
import { context, createActor, createBatch, moveBatch } from '../../support/world';
import type { Line, Setting } from '../line';

/** A batch that has come to 遴选 with one qualified nominee of 招募, and somebody who decides. */
async function selection(count = 1) {
  const { id: batchId } = await createBatch('OPEN');
  const office = await createActor('MASS_WORK_DIVISION');
  const committee = await createActor('PROVINCIAL_COMMITTEE');
  const nominees = [];
  for (let place = 0; place < count; place++) {
    const nominee = await submittedNominee({ batchId });
    await qualified(nominee.candidateId, office);
    nominees.push(nominee);
  }
  await moveBatch(batchId, 'SELECTION');
  return { batchId, committee, nominees, candidateId: nominees[0]?.candidateId ?? '' };
}

async function called(order: Parameters<typeof calledMeeting>[2] = {}) {
  const { batchId, committee, candidateId } = await selection();
  const meetingId = await calledMeeting(batchId, committee, order);
  return { batchId, committee, candidateId, meetingId, itemIds: [...(await itemsOf(meetingId)).values()] };
}

/** A meeting at which the setting's actor is a member, taken one step on. */
async function calledWith({ actor }: Setting, event: 'startScoring' | 'startVoting') {
  const meeting = await called({ ballot: 'MEMBERS', isScored: true });
  const where = { meetingId_accountId: { meetingId: meeting.meetingId, accountId: actor.accountId } };
  if (!(await db.meetingMember.findUnique({ where }))) throw new Error('the actor is no member');
  await step(meeting.meetingId, meeting.committee, event);
  return meeting;
}

const details = {
  title: '省社会组织党委会议（演示）',
  heldOn: '2017-12-01',
  place: '广州（演示）',
  presiding: '梁思远（演示）',
  clerk: '周明川（演示）',
};

const keep = { kind: 'ACTION', roles: ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION'], others: 'GLOBAL' } as const;
const decide = { kind: 'ACTION', roles: ['PROVINCIAL_COMMITTEE'], others: 'GLOBAL' } as const;
const read = { kind: 'FILE', roles: ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION'], others: 'GLOBAL' } as const;

export const meetingLines: readonly Line[] = [
  {
    ...keep,
    entry: 'callMeeting',
    action: 'meeting.create',
    sample: async () => ({ ...details, batchId: (await selection()).batchId, ballot: 'CLERK' }),
  },
  {
    ...keep,
    entry: 'changeMeeting',
    action: 'meeting.update',
    sample: async () => ({ ...details, meetingId: (await called()).meetingId }),
  },
  {
    ...keep,
    entry: 'saveMembers',
    action: 'meeting.keepMembers',
    sample: async () => ({ meetingId: (await called()).meetingId, members: [{ name: '甲（演示）', isPresent: 'on' }] }),
  },
  {
    ...keep,
    entry: 'addItems',
    action: 'meeting.addItems',
    sample: async () => {
      const { meetingId, itemIds, candidateId, committee } = await called();
      await done(dropAgendaItems(context(committee), { meetingId, itemIds, reason: '改期' }));
      return { meetingId, candidateIds: [candidateId] };
    },
  },
  {
    ...keep,
    entry: 'dropItems',
    action: 'meeting.dropItems',
    sample: async () => {
      const { meetingId, itemIds } = await called();
      return { meetingId, itemIds, reason: '留待下次会议' };
    },
  },
  {
    ...keep,
    entry: 'takeStep',
    action: 'meeting.step',
    sample: async () => ({ meetingId: (await called()).meetingId, step: 'startVoting' }),
  },
  {
    ...keep,
    entry: 'saveTally',
    action: 'meeting.recordTally',
    sample: async () => {
      const { meetingId, itemIds, committee } = await called();
      await step(meetingId, committee, 'startVoting');
      return { meetingId, itemIds, isUnanimous: 'on' };
    },
  },
  {
    ...keep,
    entry: 'saveLetters',
    action: 'meeting.writeLetters',
    sample: async () => ({ meetingId: (await called()).meetingId, letters: {} }),
  },
  {
    ...decide,
    entry: 'vote',
    action: 'meeting.vote',
    sample: async (setting) => {
      const { meetingId, itemIds } = await calledWith(setting, 'startVoting');
      return { meetingId, votes: Object.fromEntries(itemIds.map((id) => [id, 'AGREE'])) };
    },
  },
  {
    ...decide,
    entry: 'score',
    action: 'meeting.score',
    sample: async (setting) => {
      const { meetingId, itemIds } = await calledWith(setting, 'startScoring');
      return { meetingId, scores: Object.fromEntries(itemIds.map((id) => [id, [8, 8, 8, 8]])) };
    },
  },
  {
    ...decide,
    entry: 'propose',
    action: 'meeting.proposeResults',
    sample: async () => {
      const { batchId, committee } = await selection();
      const meetingId = await votedMeeting(batchId, committee);
      return { meetingId, itemIds: [...(await itemsOf(meetingId)).values()], result: 'SELECTED' };
    },
  },
  {
    ...decide,
    entry: 'rankReserves',
    action: 'meeting.orderReserves',
    sample: async () => {
      const { batchId, committee, candidateId } = await selection();
      const meetingId = await decidedMeeting(batchId, committee, { [candidateId]: 'RESERVE' });
      return { meetingId, ranks: Object.fromEntries([...(await itemsOf(meetingId)).values()].map((id) => [id, 1])) };
    },
  },
  {
    ...decide,
    entry: 'publish',
    action: 'meeting.publish',
    sample: async () => {
      const { batchId, committee, candidateId } = await selection();
      return { meetingId: await decidedMeeting(batchId, committee, { [candidateId]: 'SELECTED' }) };
    },
  },
  {
    ...decide,
    entry: 'promote',
    action: 'review.promoteReserve',
    sample: async () => {
      const { batchId, committee, nominees } = await selection(2);
      const [leaving, reserve] = nominees;
      if (!leaving || !reserve) throw new Error('two nominees');
      await heldMeeting(batchId, committee, { [leaving.candidateId]: 'SELECTED', [reserve.candidateId]: 'RESERVE' });
      await done(withdrawCandidate(context(leaving.author), { candidateId: leaving.candidateId, reason: '工作调动' }));
      return { batchId, channel: 'RECRUITED', reason: '入选人选退出' };
    },
  },
  {
    ...keep,
    entry: 'recuse',
    action: 'review.declareConflict',
    sample: async () => ({ candidateId: (await called()).candidateId, kind: 'RELATIVE' }),
  },
  {
    ...keep,
    entry: 'takeBackRecusal',
    action: 'review.endConflict',
    sample: async ({ actor }) => {
      const { candidateId } = await called();
      const by = { byId: actor.accountId, byName: actor.displayName, at: new Date(0) };
      const conflict = await db.conflictOfInterest.create({
        data: { candidateId, accountId: actor.accountId, kind: 'RELATIVE', ...by },
      });
      return { conflictId: conflict.id };
    },
  },
  {
    ...read,
    entry: 'GET /reviews/selection/[meetingId]/minutes.pdf',
    route: 'meeting.exportMinutes',
    params: async () => ({ meetingId: (await called()).meetingId }),
  },
  {
    ...read,
    entry: 'GET /reviews/selection/[meetingId]/packs.pdf',
    route: 'meeting.exportPacks',
    params: async () => ({ meetingId: (await called()).meetingId }),
  },
];
