import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { decideLate } from '@/lib/commands/nomination/decide-late';
import { recallCandidate } from '@/lib/commands/nomination/recall-candidate';
import { now, setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import {
  askLate,
  createCommittee,
  createNominator,
  draftFor,
  refusals,
  submit,
  submittedFor,
} from '../../support/nominators';
import { done } from '../../support/nominees';
import { context, createActor, createBatch } from '../../support/world';

const start = now().toISOString();
beforeEach(() => setClock('2017-10-20T10:00:00+08:00'));
afterAll(() => setClock(start));
/** 30 October 2017 was a Monday. */
const batch = () => createBatch('OPEN', { opensOn: '2017-09-29', deadlineOn: '2017-10-30' });
const candidate = (id: string) => db.candidate.findUniqueOrThrow({ where: { id } });

describe('「10月30日前」', () => {
  test('until 24:00 of the day one submits; a second later one asks', async () => {
    const { id: batchId } = await batch();
    const nominator = await createNominator();
    const inTime = await draftFor(nominator, batchId, { name: '踩点人' });
    const late = await draftFor(nominator, batchId, { name: '迟到人' });

    setClock('2017-10-30T23:59:58+08:00');
    await done(submit(nominator, inTime));
    setClock('2017-10-31T00:00:01+08:00');
    expect(refusals(await submit(nominator, late))).toEqual(['DEADLINE_PASSED']);
    await done(askLate(nominator, late));
    expect(await candidate(late.candidateId)).toMatchObject({ state: 'LATE_REQUESTED', isLate: false });
  });

  test('a deadline on a Saturday moves to Monday', async () => {
    const { id: batchId } = await createBatch('OPEN', { opensOn: '2017-09-29', deadlineOn: '2017-10-28' });
    const nominator = await createNominator();
    const draft = await draftFor(nominator, batchId);
    setClock('2017-10-30T20:00:00+08:00');
    await done(submit(nominator, draft));
  });

  test('before the deadline nobody asks for lateness', async () => {
    const { id: batchId } = await batch();
    const nominator = await createNominator();
    const draft = await draftFor(nominator, batchId);
    expect(refusals(await askLate(nominator, draft))).toEqual(['NOT_LATE']);
  });
});

describe('逾期申请 is for the office to decide', () => {
  async function lateRequest() {
    const { id: batchId } = await batch();
    const committee = await createCommittee('GENERAL_BRANCH');
    const form = await draftFor(committee, batchId, { name: '逾期人' });
    setClock('2017-11-01T09:00:00+08:00');
    await done(askLate(committee, form));
    return { committee, candidateId: form.candidateId, batchId };
  }

  test('同意: submitted, marked as late, the reason of the office in the timeline', async () => {
    const { candidateId } = await lateRequest();
    const office = await createActor('MASS_WORK_DIVISION');
    await done(decideLate(context(office), { candidateId, decision: 'ACCEPT', opinion: '情况属实，同意收件' }));
    expect(await candidate(candidateId)).toMatchObject({ state: 'SUBMITTED', isLate: true });
    const last = await db.transition.findFirst({ where: { entityId: candidateId }, orderBy: { id: 'desc' } });
    expect(last).toMatchObject({ event: 'acceptLate', opinion: '情况属实，同意收件' });
  });

  test('不同意: back to the drawer, the place of the quota is free', async () => {
    const { candidateId, batchId } = await lateRequest();
    const office = await createActor('MASS_WORK_DIVISION');
    await done(decideLate(context(office), { candidateId, decision: 'REFUSE', opinion: '理由不充分' }));
    expect(await candidate(candidateId)).toMatchObject({ state: 'DRAFT', personId: null });
    expect(await db.quotaCounter.findFirst({ where: { batchId } })).toMatchObject({ used: 0 });
  });

  test('the committee itself cannot decide', async () => {
    const { committee, candidateId } = await lateRequest();
    const decision = { candidateId, decision: 'ACCEPT', opinion: '同意' } as const;
    expect(refusals(await decideLate(context(committee.actor), decision))).toEqual(['NOT_FOUND']);
  });
});

describe('撤回', () => {
  test('within the deadline, and the person is free for another organisation', async () => {
    const { id: batchId } = await batch();
    const nominator = await createNominator();
    const candidateId = await submittedFor(nominator, batchId, { name: '撤回人', idNumber: '' });
    await done(recallCandidate(context(nominator.actor), { candidateId }));
    await submittedFor(await createNominator(), batchId, { name: '撤回人', idNumber: '' });
    const { draftRevision: revision } = await candidate(candidateId);
    const again = await submit(nominator, { candidateId, revision });
    expect(refusals(again)).toEqual(['DUPLICATE_PERSON']);
  });

  test('not after it: the form could not come again in time', async () => {
    const { id: batchId } = await batch();
    const nominator = await createNominator();
    const candidateId = await submittedFor(nominator, batchId);
    setClock('2017-10-31T08:00:00+08:00');
    expect(refusals(await recallCandidate(context(nominator.actor), { candidateId }))).toEqual(['DEADLINE_PASSED']);
  });
});
