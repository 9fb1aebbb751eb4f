import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { decideLate } from '@/lib/commands/nomination/decide-late';
import { recallCandidate } from '@/lib/commands/nomination/recall-candidate';
import { requestLate } from '@/lib/commands/nomination/request-late';
import { submitCandidate } from '@/lib/commands/nomination/submit-candidate';
import { now, setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import {
  createCommittee,
  createNominator,
  done,
  draftNominee,
  lateNominee,
  refusals,
  submittedNominee,
} from '../../support/nominees';
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
    const inTime = await draftNominee(nominator, batchId, { name: '踩点人' });
    const late = await draftNominee(nominator, batchId, { name: '迟到人' });

    setClock('2017-10-30T23:59:58+08:00');
    done(await submitCandidate(context(nominator.actor), { ...inTime, overrideReason: '' }));
    setClock('2017-10-31T00:00:01+08:00');
    expect(refusals(await submitCandidate(context(nominator.actor), { ...late, overrideReason: '' }))).toEqual([
      'DEADLINE_PASSED',
    ]);
    await lateNominee(nominator, late.candidateId);
    expect(await candidate(late.candidateId)).toMatchObject({ state: 'LATE_REQUESTED', isLate: false });
  });

  test('a deadline on a Saturday moves to Monday', async () => {
    const { id: batchId } = await createBatch('OPEN', { opensOn: '2017-09-29', deadlineOn: '2017-10-28' });
    const nominator = await createNominator();
    const draft = await draftNominee(nominator, batchId);
    setClock('2017-10-30T20:00:00+08:00');
    done(await submitCandidate(context(nominator.actor), { ...draft, overrideReason: '' }));
  });

  test('before the deadline nobody asks for lateness', async () => {
    const { id: batchId } = await batch();
    const nominator = await createNominator();
    const draft = await draftNominee(nominator, batchId);
    const request = { ...draft, overrideReason: '', reason: '提前说一声' };
    expect(refusals(await requestLate(context(nominator.actor), request))).toEqual(['NOT_LATE']);
  });
});

describe('逾期申请 is for the office to decide', () => {
  async function lateRequest() {
    const { id: batchId } = await batch();
    const committee = await createCommittee('GENERAL_BRANCH');
    const { candidateId } = await draftNominee(committee, batchId, { name: '逾期人' });
    setClock('2017-11-01T09:00:00+08:00');
    await lateNominee(committee, candidateId);
    return { committee, candidateId, batchId };
  }

  test('同意: submitted, marked as late, the reason of the office in the timeline', async () => {
    const { candidateId } = await lateRequest();
    const office = await createActor('MASS_WORK_DIVISION');
    done(await decideLate(context(office), { candidateId, decision: 'ACCEPT', opinion: '情况属实，同意收件' }));
    expect(await candidate(candidateId)).toMatchObject({ state: 'SUBMITTED', isLate: true });
    const last = await db.transition.findFirst({ where: { entityId: candidateId }, orderBy: { id: 'desc' } });
    expect(last).toMatchObject({ event: 'acceptLate', opinion: '情况属实，同意收件' });
  });

  test('不同意: back to the drawer, the place of the quota is free', async () => {
    const { candidateId, batchId } = await lateRequest();
    const office = await createActor('MASS_WORK_DIVISION');
    done(await decideLate(context(office), { candidateId, decision: 'REFUSE', opinion: '理由不充分' }));
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
    const candidateId = await submittedNominee(nominator, batchId, { name: '撤回人', idNumber: '' });
    done(await recallCandidate(context(nominator.actor), { candidateId }));
    await submittedNominee(await createNominator(), batchId, { name: '撤回人', idNumber: '' });
    const { draftRevision: revision } = await candidate(candidateId);
    const again = await submitCandidate(context(nominator.actor), { candidateId, revision, overrideReason: '' });
    expect(refusals(again)).toEqual(['DUPLICATE_PERSON']);
  });

  test('not after it: the form could not come again in time', async () => {
    const { id: batchId } = await batch();
    const nominator = await createNominator();
    const candidateId = await submittedNominee(nominator, batchId);
    setClock('2017-10-31T08:00:00+08:00');
    expect(refusals(await recallCandidate(context(nominator.actor), { candidateId }))).toEqual(['DEADLINE_PASSED']);
  });
});
