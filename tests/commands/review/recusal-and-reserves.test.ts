import { beforeAll, describe, expect, test } from 'vitest';
import { withdrawCandidate } from '@/lib/commands/nomination/withdraw-candidate';
import { castVotes } from '@/lib/commands/review/cast-votes';
import { declareConflict, endConflict } from '@/lib/commands/review/declare-conflict';
import { giveScores } from '@/lib/commands/review/give-scores';
import { keepMembers } from '@/lib/commands/review/keep-members';
import { promoteReserve } from '@/lib/commands/review/promote-reserve';
import { recordTally } from '@/lib/commands/review/record-tally';
import { readAgenda, readMembers } from '@/lib/data/review/agenda';
import { readScores } from '@/lib/data/review/ballot';
import { conflictOf, withoutConflict } from '@/lib/data/review/conflicts';
import { readReserves } from '@/lib/data/review/reserves';
import { readTimeline } from '@/lib/data/timeline';
import { meetingRules } from '@/lib/domain/meeting-rules';
import type { Actor } from '@/lib/domain/permissions';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { calledMeeting, heldMeeting, itemsOf, step } from '../../support/meetings';
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

async function nomineesIn(count: number) {
  const { id: batchId } = await createBatch('OPEN');
  const nominees = [];
  for (let place = 0; place < count; place++) {
    const nominee = await submittedNominee({ batchId });
    await qualified(nominee.candidateId, office);
    nominees.push(nominee);
  }
  await moveBatch(batchId, 'SELECTION');
  return { batchId, nominees, ids: nominees.map(({ candidateId }) => candidateId) };
}

async function agendaOf(meetingId: string) {
  const { rules } = await db.meeting.findUniqueOrThrow({ where: { id: meetingId } });
  return readAgenda(meetingId, meetingRules.parse(rules), await readMembers(meetingId));
}

/** Also speaks for the organisation that nominated. */
async function alsoSpeaksFor(actor: Actor, candidateId: string): Promise<string> {
  const { organizationId } = await db.candidate.findUniqueOrThrow({ where: { id: candidateId } });
  const grant = { accountId: actor.accountId, role: 'NOMINATING_UNIT', organizationId, validFrom: now() };
  return (await db.roleGrant.create({ data: grant })).id;
}

describe('回避：不参加表决，不计入人数', () => {
  test('found by itself where the account speaks for the nominating organisation, or is the nominee', async () => {
    const { batchId, ids } = await nomineesIn(2);
    const [own = '', other = ''] = ids;
    const member = await createActor('PROVINCIAL_COMMITTEE');
    const grantId = await alsoSpeaksFor(member, own);
    expect(await conflictOf(member.accountId, own)).toBe('OWN_ORGANIZATION');
    expect(await conflictOf(member.accountId, other)).toBeNull();
    const free = await db.$queryRaw<{ id: string }[]>`
      SELECT c.id FROM "Candidate" c WHERE c."batchId" = ${batchId}::uuid AND ${withoutConflict(member.accountId)}`;
    expect(free.map(({ id }) => id)).toEqual([other]);

    const meetingId = await calledMeeting(batchId, committee);
    const members = await db.meetingMember.count({ where: { meetingId } });
    await step(meetingId, committee, 'startVoting');
    const itemIds = [...(await itemsOf(meetingId)).values()];
    await done(recordTally(context(office), { meetingId, itemIds, isUnanimous: true }));
    const agenda = await agendaOf(meetingId);
    expect(agenda.map(({ candidateId, roll, tally }) => [candidateId, roll.members, tally?.agree])).toEqual([
      [own, members - 1, members - 1],
      [other, members, members],
    ]);
    await db.roleGrant.update({ where: { id: grantId }, data: { validTo: now() } });
    await step(meetingId, committee, 'cancel', '测试结束');
  });

  test('declared once, by oneself or for a member without an account; a tally that is already there is counted anew', async () => {
    const { batchId, ids } = await nomineesIn(1);
    const [candidateId = ''] = ids;
    const meetingId = await calledMeeting(batchId, committee);
    const own = await readMembers(meetingId);
    const kept = own.map(({ id, name }) => ({ id, name, duty: '', isPresent: true }));
    const guest = { name: '特邀委员（演示）', duty: '', isPresent: true };
    await done(keepMembers(context(office), { meetingId, members: [...kept, guest] }));
    const memberId = (await readMembers(meetingId)).find(({ name }) => name === guest.name)?.id;
    await step(meetingId, committee, 'startVoting');
    const itemIds = [...(await itemsOf(meetingId)).values()];
    await done(recordTally(context(office), { meetingId, itemIds, isUnanimous: true }));

    await done(declareConflict(context(second), { candidateId, kind: 'RELATIVE', note: '' }));
    expect(await codesOf(declareConflict(context(second), { candidateId, kind: 'OTHER', note: '同学' }))).toEqual([
      'DECLARED',
    ]);
    await done(declareConflict(context(office), { candidateId, memberId, kind: 'OTHER', note: '原同事' }));
    const [item] = await agendaOf(meetingId);
    expect(item?.tally, 'to be counted again').toBeNull();
    expect(item?.recused.map(({ kind }) => kind).toSorted()).toEqual(['OTHER', 'RELATIVE']);
    expect(item?.roll.voters).toBe(own.length - 1);

    const [declared] = item?.recused ?? [];
    await done(endConflict(context(office), { conflictId: declared?.conflictId ?? '' }));
    expect((await agendaOf(meetingId))[0]?.recused).toHaveLength(1);
    await done(recordTally(context(office), { meetingId, itemIds, isUnanimous: true }));
    await step(meetingId, committee, 'closeVoting');
    expect(await codesOf(declareConflict(context(committee), { candidateId, kind: 'RELATIVE', note: '' }))).toEqual([
      'COUNTED',
    ]);
  });

  test('somebody who keeps away cannot vote, and a vote from before does not count', async () => {
    const { batchId, ids } = await nomineesIn(1);
    const meetingId = await calledMeeting(batchId, committee, { ballot: 'MEMBERS' });
    await step(meetingId, committee, 'startVoting');
    const [itemId = ''] = (await itemsOf(meetingId)).values();
    const votes = { [itemId]: 'AGREE' } as const;
    await done(castVotes(context(second), { meetingId, votes }));
    expect((await agendaOf(meetingId))[0]?.tally?.agree).toBe(1);
    await done(declareConflict(context(second), { candidateId: ids[0] ?? '', kind: 'RELATIVE', note: '' }));
    expect((await agendaOf(meetingId))[0]?.tally?.agree).toBe(0);
    expect(await codesOf(castVotes(context(second), { meetingId, votes }))).toEqual(['RECUSED']);
  });
});

test('评分: one’s own while points are given, the median afterwards; all criteria or none', async () => {
  const { batchId } = await nomineesIn(1);
  const meetingId = await calledMeeting(batchId, committee, { isScored: true });
  await step(meetingId, committee, 'startScoring');
  const [itemId = ''] = (await itemsOf(meetingId)).values();
  const give = (actor: Actor, points: (number | undefined)[]) =>
    giveScores(context(actor), { meetingId, scores: { [itemId]: points } });
  expect(await codesOf(give(committee, [8, undefined, 8, 8]))).toEqual(['INCOMPLETE']);
  await done(give(committee, [8, 8, 8, 8]));
  await done(give(committee, [9, 8, 8, 8]));
  await done(give(second, [5, 5, 5, 6]));
  const members = await readMembers(meetingId);
  const memberId = members.find(({ accountId }) => accountId === second.accountId)?.id ?? null;
  const rules = meetingRules.parse({});
  const seen = async (state: 'SCORING' | 'VOTING') =>
    (await readScores(meetingId, { state, rules, memberId })).get(itemId);
  expect(await seen('SCORING')).toEqual({ own: [5, 5, 5, 6], others: [], median: null });
  expect(await seen('VOTING')).toEqual({ own: [5, 5, 5, 6], others: [], median: 27 });
});

describe('备用人选按次序递补', () => {
  test('the first reserve moves up, once a place, however many ask at once', async () => {
    const { batchId, nominees, ids } = await nomineesIn(4);
    const [selected = '', third = '', first = '', other = ''] = ids;
    await heldMeeting(batchId, committee, {
      [selected]: 'SELECTED',
      [other]: 'SELECTED',
      [first]: 'RESERVE',
      [third]: 'RESERVE',
    });
    const ranked = (await readReserves(batchId, 'RECRUITED')).reserves.map(({ candidateId }) => candidateId);
    const order = { batchId, channel: 'RECRUITED', reason: '入选人选退出，按次序递补' } as const;
    expect(await codesOf(promoteReserve(context(committee), order))).toEqual(['NO_VACANCY']);
    const leaving = nominees[0];
    if (!leaving) throw new Error('four nominees');
    await done(withdrawCandidate(context(leaving.author), { candidateId: selected, reason: '工作调动' }));
    const outcomes = await Promise.all([
      promoteReserve(context(committee), order),
      promoteReserve(context(second), order),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const [moved = '', waiting = ''] = ranked;
    const result = await db.selectionResult.findUniqueOrThrow({ where: { candidateId: moved } });
    expect(result).toMatchObject({ result: 'SELECTED', promotionReason: order.reason });
    const steps = await readTimeline('CANDIDATE', moved);
    expect(steps.map(({ event }) => event).slice(-2)).toEqual(['reserve', 'promoteReserve']);
    expect(steps.at(-1)?.opinion).toBe(order.reason);
    expect((await readReserves(batchId, 'RECRUITED')).reserves.map(({ candidateId }) => candidateId)).toEqual([
      waiting,
    ]);
    expect(await codesOf(promoteReserve(context(office), order))).toEqual(['NOT_FOUND']);
  });
});
