import { beforeAll, describe, expect, test } from 'vitest';
import { recallCandidate } from '@/lib/commands/nomination/recall-candidate';
import { withdrawCandidate } from '@/lib/commands/nomination/withdraw-candidate';
import { db } from '@/lib/platform/database';
import {
  createCommittee,
  createNominator,
  draftFor,
  type Nominator,
  refusals,
  submit,
  submittedFor,
} from '../../support/nominators';
import { done } from '../../support/nominees';
import { context, createActor, createBatch, createPartyOrganization, dayOf } from '../../support/world';

let batchId: string;
beforeAll(async () => {
  batchId = (await createBatch()).id;
});

const surnames = [...'赵钱孙李周吴郑王冯陈'];
const counter = (committee: Nominator) =>
  db.quotaCounter.findFirstOrThrow({ where: { batchId, partyOrganizationId: committee.partyOrganizationId ?? '' } });
async function fill(committee: Nominator, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (const surname of surnames.slice(0, count)) {
    ids.push(await submittedFor(committee, batchId, { name: `${surname}守正` }));
  }
  return ids;
}

describe('「原则上每个社会组织（联合）党委不超过5名，每个社会组织党总支不超过2名」', () => {
  test('a general branch has two places; the third needs a reason, which becomes a request', async () => {
    const branch = await createCommittee('GENERAL_BRANCH');
    await fill(branch, 2);
    const third = await draftFor(branch, batchId, { name: '第三人' });
    const refused = await submit(branch, third);
    expect(refused).toMatchObject({
      ok: false,
      reasons: [{ code: 'QUOTA_REASON_REQUIRED', clause: '方案 二（二）3', field: 'overrideReason' }],
    });
    await done(submit(branch, third, '下属社会组织多，两名指导员难以覆盖'));
    const request = await db.quotaOverride.findFirstOrThrow({ where: { candidateId: third.candidateId } });
    expect(request).toMatchObject({ isApproved: null, reason: '下属社会组织多，两名指导员难以覆盖' });
    expect(await counter(branch)).toMatchObject({ used: 3, limit: 2, overrides: 1 });
  });

  test('a branch selects nobody, whatever the reason', async () => {
    const branch = await createCommittee('BRANCH');
    const draft = await draftFor(branch, batchId, { name: '支部人' });
    expect(refusals(await submit(branch, draft, '理由充分'))).toEqual(['QUOTA_NONE']);
  });

  test('招募 uses no place', async () => {
    const nominator = await createNominator();
    await submittedFor(nominator, batchId, { name: '招募者' });
    const { partyOrganizationId } = await db.candidate.findFirstOrThrow({
      where: { organizationId: nominator.organizationId },
    });
    expect(partyOrganizationId).toBeNull();
  });

  test('the limit follows the kind of the day: 总支 since 2015, 党委 from the day of 批复', async () => {
    const { id: partyOrganizationId, organizationId } = await createPartyOrganization('GENERAL_BRANCH');
    await db.partyOrganizationStatus.create({
      data: { partyOrganizationId, kind: 'COMMITTEE', approvedOn: dayOf('2017-01-01') },
    });
    const actor = await createActor('GRASSROOTS_COMMITTEE', { organizationId, partyOrganizationId });
    const grown: Nominator = {
      actor,
      channel: 'SELECTED_INTERNALLY',
      organizationId: organizationId ?? '',
      partyOrganizationId,
    };
    await fill(grown, 3);
    expect(await counter(grown)).toMatchObject({ used: 3, limit: 5, overrides: 0 });
  });

  test('a place that is given back can be taken by somebody else', async () => {
    const branch = await createCommittee('GENERAL_BRANCH');
    const [first, second] = await fill(branch, 2);
    await done(recallCandidate(context(branch.actor), { candidateId: first ?? '' }));
    expect(await counter(branch)).toMatchObject({ used: 1 });
    await submittedFor(branch, batchId, { name: '补位甲' });
    await done(withdrawCandidate(context(branch.actor), { candidateId: second ?? '', reason: '本人身体原因' }));
    await submittedFor(branch, batchId, { name: '补位乙' });
    expect(await counter(branch)).toMatchObject({ used: 2, overrides: 0 });
  });
});

describe('two simultaneous submissions never break a quota', () => {
  test('two for the last place: exactly one passes without a reason', async () => {
    const branch = await createCommittee('GENERAL_BRANCH');
    await fill(branch, 1);
    const drafts = [
      await draftFor(branch, batchId, { name: '同时甲' }),
      await draftFor(branch, batchId, { name: '同时乙' }),
    ];
    const outcomes = await Promise.all(drafts.map((draft) => submit(branch, draft)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.flatMap((outcome) => refusals(outcome))).toEqual(['QUOTA_REASON_REQUIRED']);
    expect(await counter(branch)).toMatchObject({ used: 2, limit: 2, overrides: 0 });
  });

  test('eight at once for five places: five pass, the counter is the truth', async () => {
    const committee = await createCommittee();
    const drafts = [];
    for (const surname of surnames.slice(0, 8)) {
      drafts.push(await draftFor(committee, batchId, { name: `${surname}齐进` }));
    }
    const outcomes = await Promise.all(drafts.map((draft) => submit(committee, draft)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(5);
    const submitted = await db.candidate.count({
      where: { batchId, partyOrganizationId: committee.partyOrganizationId, state: 'SUBMITTED' },
    });
    expect(await counter(committee)).toMatchObject({ used: submitted, limit: 5, overrides: 0 });
  });

  test('over the limit with reasons at once: every one has its request', async () => {
    const branch = await createCommittee('GENERAL_BRANCH');
    const drafts = [];
    for (const surname of surnames.slice(0, 4)) {
      drafts.push(await draftFor(branch, batchId, { name: `${surname}超额` }));
    }
    const outcomes = await Promise.all(drafts.map((draft) => submit(branch, draft, '联系社会组织较多')));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await counter(branch)).toMatchObject({ used: 4, limit: 2, overrides: 2 });
  });
});
