import { beforeAll, describe, expect, test } from 'vitest';
import { withdrawCandidate } from '@/lib/commands/nomination/withdraw-candidate';
import { castVotes } from '@/lib/commands/review/cast-votes';
import { orderReserves } from '@/lib/commands/review/order-reserves';
import { proposeResults, resultProposal } from '@/lib/commands/review/propose-results';
import { publishResults } from '@/lib/commands/review/publish-results';
import { recordTally } from '@/lib/commands/review/record-tally';
import { stepMeeting } from '@/lib/commands/review/step-meeting';
import { writeResultLetters } from '@/lib/commands/review/write-result-letters';
import { readAgenda, readMembers } from '@/lib/data/review/agenda';
import { readTimeline } from '@/lib/data/timeline';
import type { SelectionChannel } from '@/lib/domain/glossary';
import { defaultMeetingRules, meetingRules } from '@/lib/domain/meeting-rules';
import type { Actor } from '@/lib/domain/permissions';
import { defaultResultLetters } from '@/lib/domain/review/result-letters';
import { db } from '@/lib/platform/database';
import { calledMeeting, decidedMeeting, heldMeeting, itemsOf, step, votedMeeting } from '../../support/meetings';
import { codesOf, done, qualified, submittedNominee } from '../../support/nominees';
import { context, createActor, createBatch, moveBatch } from '../../support/world';

let office: Actor;
let committee: Actor;
let second: Actor;
beforeAll(async () => {
  office = await createActor('MASS_WORK_DIVISION');
  committee = await createActor('PROVINCIAL_COMMITTEE');
  second = await createActor('PROVINCIAL_COMMITTEE');
});

/** Qualified nominees of these channels in a batch that has come to 遴选. */
async function batchWith(...channels: SelectionChannel[]) {
  const { id: batchId } = await createBatch('OPEN');
  const nominees = [];
  for (const channel of channels) {
    const nominee = await submittedNominee({ batchId, channel });
    await qualified(nominee.candidateId, office);
    nominees.push(nominee);
  }
  await moveBatch(batchId, 'SELECTION');
  return { batchId, nominees, ids: nominees.map(({ candidateId }) => candidateId) };
}

const stateOf = async (id: string) => (await db.candidate.findUniqueOrThrow({ where: { id } })).state;
const countsOf = async (meetingId: string) => {
  const members = await readMembers(meetingId);
  const { rules } = await db.meeting.findUniqueOrThrow({ where: { id: meetingId } });
  return (await readAgenda(meetingId, meetingRules.parse(rules), members)).map(({ tally }) => tally);
};

describe('通知 三：择优遴选', () => {
  test('the whole meeting: agenda, vote, results pending, published at once with their letters', async () => {
    const { batchId, ids } = await batchWith('RECRUITED', 'DISPATCHED', 'RECRUITED', 'SELECTED_INTERNALLY');
    const [first = '', dispatched = '', other = '', internal = ''] = ids;
    const results = { [first]: 'SELECTED', [dispatched]: 'RESERVE', [other]: 'NOT_SELECTED' } as const;
    const meetingId = await decidedMeeting(batchId, committee, results);
    expect([...(await itemsOf(meetingId)).keys()].toSorted()).toEqual([first, dispatched, other].toSorted());
    for (const id of ids) expect(await stateOf(id), 'pending until 发布').toBe('QUALIFIED');
    expect(await db.outboxMessage.count({ where: { kind: 'SELECTION_PUBLISHED', link: { contains: batchId } } })).toBe(
      0,
    );

    const letters = { ...defaultResultLetters, SELECTED: { title: '入选通知', body: '请于下周一报到。' } };
    await done(writeResultLetters(context(office), { meetingId, letters }));
    await done(publishResults(context(committee), { meetingId }));
    expect(await Promise.all(ids.map(stateOf))).toEqual(['SELECTED', 'RESERVE', 'NOT_SELECTED', 'QUALIFIED']);
    expect(internal).not.toBe('');
    const result = await db.selectionResult.findUniqueOrThrow({
      where: { candidateId: other },
      include: { agendaItem: { include: { meeting: true } } },
    });
    expect(result).toMatchObject({
      result: 'NOT_SELECTED',
      agendaItem: { meeting: { id: meetingId, state: 'PUBLISHED' } },
    });
    expect((await readTimeline('CANDIDATE', other)).at(-1)?.opinion).toContain('综合比较，名额所限');
    const told = await db.outboxMessage.findMany({
      where: { kind: 'SELECTION_PUBLISHED', link: { contains: batchId } },
      orderBy: { id: 'asc' },
    });
    expect(told).toHaveLength(3);
    expect(told.filter(({ title, body }) => title === '入选通知' && body === '请于下周一报到。')).toHaveLength(1);
  });

  test('选任 stands on no agenda, and before 遴选 there is no meeting', async () => {
    const { batchId, ids } = await batchWith('SELECTED_INTERNALLY');
    const meetingId = await calledMeeting(batchId, committee);
    expect(await itemsOf(meetingId)).toEqual(new Map());
    expect(await codesOf(stepMeeting(context(office), { meetingId, step: 'startVoting', reason: '' }))).toEqual([
      'NO_AGENDA',
    ]);
    expect(ids).toHaveLength(1);
    const { id: early } = await createBatch('REVIEW');
    await expect(calledMeeting(early, committee)).rejects.toThrow('STAGE');
  });

  test('nobody is chosen against the vote, nobody left out without a reason, nothing proposed before the vote', async () => {
    const { batchId } = await batchWith('RECRUITED');
    const meetingId = await calledMeeting(batchId, committee);
    const itemIds = [...(await itemsOf(meetingId)).values()];
    const propose = (result: 'SELECTED' | 'NOT_SELECTED', reason = '') =>
      codesOf(proposeResults(context(committee), { meetingId, itemIds, result, reason }));
    expect(await propose('SELECTED')).toEqual(['STATE']);
    await step(meetingId, committee, 'startVoting');
    const members = await db.meetingMember.count({ where: { meetingId } });
    const tally = { meetingId, itemIds, isUnanimous: false, disagree: 0, abstain: 0 };
    expect(await codesOf(recordTally(context(office), { ...tally, agree: members + 1 }))).toEqual(['TALLY']);
    expect(await codesOf(stepMeeting(context(office), { meetingId, step: 'closeVoting', reason: '' }))).toEqual([
      'UNCOUNTED',
    ]);
    await done(recordTally(context(office), { ...tally, agree: 0, disagree: members }));
    await step(meetingId, committee, 'closeVoting');
    expect(await propose('SELECTED')).toEqual(['NO_MAJORITY']);
    expect(await propose('NOT_SELECTED')).toEqual(['REASON_REQUIRED']);
    const order = { meetingId, itemIds, result: 'NOT_SELECTED', reason: ' ' };
    expect(resultProposal.safeParse(order).error?.issues[0]?.path).toEqual(['reason']);
    expect(await codesOf(publishResults(context(committee), { meetingId }))).toEqual(['UNDECIDED']);
    // 党群工作处 keeps the meeting, it decides nothing.
    expect(await codesOf(publishResults(context(office), { meetingId }))).toEqual(['NOT_FOUND']);
  });

  test('备用人选 are ranked by channel as they are named, and ranked anew when one leaves', async () => {
    const { batchId, ids } = await batchWith('RECRUITED', 'RECRUITED', 'DISPATCHED');
    const [first = '', next = '', dispatched = ''] = ids;
    const meetingId = await votedMeeting(batchId, committee);
    const items = await itemsOf(meetingId);
    const reserve = (id: string) => {
      const itemIds = [items.get(id) ?? ''];
      return done(proposeResults(context(committee), { meetingId, itemIds, result: 'RESERVE', reason: '' }));
    };
    for (const id of [next, first, dispatched]) await reserve(id);
    const ranks = async () => {
      const rows = await db.agendaItem.findMany({ where: { meetingId } });
      return ids.map((id) => rows.find(({ candidateId }) => candidateId === id)?.rank ?? null);
    };
    expect(await ranks()).toEqual([2, 1, 1]);
    await done(orderReserves(context(committee), { meetingId, ranks: { [items.get(first) ?? '']: 1 } }));
    expect(await ranks()).toEqual([1, 2, 1]);
    const itemIds = [items.get(next) ?? ''];
    await done(proposeResults(context(committee), { meetingId, itemIds, result: 'SELECTED', reason: '' }));
    expect(await ranks()).toEqual([1, null, 1]);
  });

  test('重新表决 forgets what was proposed; 取消 gives everybody back to another meeting', async () => {
    const { batchId, ids } = await batchWith('RECRUITED');
    const meetingId = await decidedMeeting(batchId, committee, { [ids[0] ?? '']: 'SELECTED' });
    await step(meetingId, committee, 'reopenVoting', '计票有误');
    expect(await db.agendaItem.findMany({ where: { meetingId } })).toMatchObject([{ result: null, proposedAt: null }]);
    await step(meetingId, committee, 'cancel', '另行召开');
    const another = await heldMeeting(batchId, committee, { [ids[0] ?? '']: 'SELECTED' });
    expect(another).not.toBe(meetingId);
    expect(await stateOf(ids[0] ?? '')).toBe('SELECTED');
  });
});

describe('at the same time', () => {
  test('two members publish: once, with one result and one letter for everybody', async () => {
    const { batchId, ids } = await batchWith('RECRUITED', 'RECRUITED');
    const meetingId = await decidedMeeting(batchId, committee, Object.fromEntries(ids.map((id) => [id, 'SELECTED'])));
    const outcomes = await Promise.all([
      publishResults(context(committee), { meetingId }),
      publishResults(context(second), { meetingId }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.selectionResult.count({ where: { candidateId: { in: ids } } })).toBe(2);
    const told = { kind: 'SELECTION_PUBLISHED', link: { contains: batchId } };
    expect(await db.outboxMessage.count({ where: told })).toBe(2);
  });

  test('somebody withdraws while the results are published: all of them, or none', async () => {
    const { batchId, ids, nominees } = await batchWith('RECRUITED', 'RECRUITED');
    const meetingId = await decidedMeeting(batchId, committee, Object.fromEntries(ids.map((id) => [id, 'SELECTED'])));
    const [leaving] = nominees;
    if (!leaving) throw new Error('two nominees');
    const [published, withdrawn] = await Promise.all([
      publishResults(context(committee), { meetingId }),
      withdrawCandidate(context(leaving.author), { candidateId: leaving.candidateId, reason: '工作调动' }),
    ]);
    expect(withdrawn.ok).toBe(true);
    const count = await db.selectionResult.count({ where: { candidateId: { in: ids } } });
    expect(count).toBe(published.ok ? 2 : 0);
    expect(await stateOf(ids[1] ?? '')).toBe(published.ok ? 'SELECTED' : 'QUALIFIED');
  });

  test('every member votes on a phone, twice at once, and changes the mind: one vote each, until the vote is closed', async () => {
    const { batchId } = await batchWith('RECRUITED', 'DISPATCHED');
    const meetingId = await calledMeeting(batchId, committee, { ballot: 'MEMBERS' });
    await step(meetingId, committee, 'startVoting');
    const itemIds = [...(await itemsOf(meetingId)).values()];
    const votes = (choice: 'AGREE' | 'DISAGREE') => Object.fromEntries(itemIds.map((id) => [id, choice]));
    const cast = (actor: Actor, choice: 'AGREE' | 'DISAGREE') =>
      castVotes(context(actor), { meetingId, votes: votes(choice) });
    const outcomes = await Promise.all([
      cast(committee, 'AGREE'),
      cast(committee, 'AGREE'),
      cast(second, 'DISAGREE'),
      cast(second, 'AGREE'),
    ]);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    await done(cast(second, 'DISAGREE'));
    expect(await countsOf(meetingId)).toEqual(itemIds.map(() => ({ agree: 1, disagree: 1, abstain: 0 })));
    expect(await codesOf(cast(await createActor('PROVINCIAL_COMMITTEE'), 'AGREE'))).toEqual(['NOT_FOUND']);
    const [late, closed] = await Promise.all([
      cast(second, 'AGREE'),
      stepMeeting(context(office), { meetingId, step: 'closeVoting', reason: '' }),
    ]);
    expect(closed.ok).toBe(true);
    const agree = late.ok ? 2 : 1;
    expect((await countsOf(meetingId)).map((tally) => tally?.agree)).toEqual([agree, agree]);
    expect(await codesOf(cast(committee, 'DISAGREE'))).toEqual(['STATE']);
  });
});

test('a meeting keeps the rules of the day on which it was called', async () => {
  const { batchId } = await batchWith('RECRUITED');
  const meetingId = await calledMeeting(batchId, committee);
  const { rules } = await db.meeting.findUniqueOrThrow({ where: { id: meetingId } });
  expect(rules).toEqual(defaultMeetingRules);
});
