import { describe, expect, test } from 'vitest';
import { decideFiling } from '@/lib/commands/review/decide-filing';
import { decideQuotaOverride } from '@/lib/commands/review/decide-quota-override';
import { returnCandidate } from '@/lib/commands/review/return-candidate';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { codesOf, done, qualified, submittedNominee } from '@/tests/support/nominees';
import { context, createActor, createBatch, createPartyOrganization, dayOf } from '@/tests/support/world';

const office = await createActor('MASS_WORK_DIVISION');
const committee = await createActor('PROVINCIAL_COMMITTEE');
const { id: batchId } = await createBatch('OPEN');
const year = Number(today().slice(0, 4));

const stateOf = async (id: string) => (await db.candidate.findUniqueOrThrow({ where: { id } })).state;
const approve = (candidateId: string) =>
  decideFiling(context(committee), { candidateId, result: 'APPROVED', opinion: '' });
const lastNumber = async () =>
  (await db.numberSeries.findUnique({ where: { series_year: { series: 'FILING', year } } }))?.last ?? 0;

/** 选任 nominees of one 党总支, all 资格审查通过. */
async function qualifiedOf(partyOrganizationId: string, count: number, overrideReason = ''): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index++) {
    const nominee = { batchId, channel: 'SELECTED_INTERNALLY' as const, partyOrganizationId, overrideReason };
    const { candidateId } = await submittedNominee(nominee);
    await qualified(candidateId, office);
    ids.push(candidateId);
  }
  return ids;
}

/** 党总支 in the eyes of the test: the first two have places of their own, the third is over the limit. */
async function branchWithThree() {
  const { id } = await createPartyOrganization('GENERAL_BRANCH');
  const [first = '', second = ''] = await qualifiedOf(id, 2);
  const [third = ''] = await qualifiedOf(id, 1, '总支所属社会组织多，确需增加一名');
  const override = await db.quotaOverride.findFirstOrThrow({ where: { candidateId: third } });
  return { id, first, second, third, overrideId: override.id };
}

describe('「报省社会组织党委审核备案」(方案 二（二）3)', () => {
  test('同意 gives the next number of the year; who was refused or returned takes none', async () => {
    const { id } = await createPartyOrganization('COMMITTEE');
    const [first = '', second = '', third = '', fourth = ''] = await qualifiedOf(id, 4);
    const before = await lastNumber();
    expect((await done(approve(first))).number).toBe(`粤社党备〔${year}〕${before + 1}号`);
    const refusal = { candidateId: second, result: 'REFUSED' as const, opinion: '政审材料不足' };
    expect(await done(decideFiling(context(committee), refusal))).toMatchObject({
      state: 'FILING_REFUSED',
      number: null,
    });
    const back = { candidateId: third, result: 'RETURNED' as const, opinion: '请补充任职证明' };
    expect(await done(decideFiling(context(committee), back))).toMatchObject({ state: 'RETURNED', number: null });
    expect((await done(approve(fourth))).number).toBe(`粤社党备〔${year}〕${before + 2}号`);
    const counter = await db.quotaCounter.findFirstOrThrow({ where: { partyOrganizationId: id } });
    expect(counter).toMatchObject({ used: 2, limit: 5, overrides: 0 });
  });

  test('不同意 and 退回 need an opinion; 招募 is not filed; only 省社会组织党委 decides', async () => {
    const { id } = await createPartyOrganization('COMMITTEE');
    const [candidateId = ''] = await qualifiedOf(id, 1);
    const silent = { candidateId, result: 'REFUSED' as const, opinion: '' };
    expect(await codesOf(decideFiling(context(committee), silent))).toEqual(['OPINION_REQUIRED']);
    expect(await codesOf(decideFiling(context(office), { ...silent, opinion: '不同意' }))).toEqual(['NOT_FOUND']);
    const recruited = await submittedNominee({ batchId });
    await qualified(recruited.candidateId, office);
    expect(await codesOf(approve(recruited.candidateId))).toContain('WRONG_ROUTE');
  });

  test('ten decisions at once: the numbers have no gap and no twin', async () => {
    const bodies = [await createPartyOrganization('COMMITTEE'), await createPartyOrganization('JOINT_COMMITTEE')];
    const ids = (await Promise.all(bodies.map(({ id }) => qualifiedOf(id, 5)))).flat();
    const before = await lastNumber();
    const numbers = (await Promise.all(ids.map((id) => done(approve(id))))).map(({ number }) => number);
    const expected = ids.map((_, index) => `粤社党备〔${year}〕${before + index + 1}号`);
    expect(numbers.toSorted()).toEqual(expected.toSorted());
  });
});

describe('「原则上…每个社会组织党总支不超过2名」', () => {
  test('over the limit, 同意备案 waits for the approval of 超额', async () => {
    const { first, second, third, overrideId } = await branchWithThree();
    await done(approve(first));
    await done(approve(second));
    expect(await codesOf(approve(third))).toEqual(['QUOTA_APPROVAL_REQUIRED']);
    await done(decideQuotaOverride(context(committee), { overrideId, decision: 'APPROVE', opinion: '' }));
    await done(approve(third));
    const again = { overrideId, decision: 'REFUSE' as const, opinion: '名额已定' };
    expect(await codesOf(decideQuotaOverride(context(committee), again))).toEqual(['DECIDED']);
  });

  test('超额 approved first does not cost the others their places', async () => {
    const { first, second, third, overrideId } = await branchWithThree();
    await done(decideQuotaOverride(context(committee), { overrideId, decision: 'APPROVE', opinion: '' }));
    await done(approve(third));
    await done(approve(first));
    await done(approve(second));
  });

  test('不同意超额 sends the nominee back and frees nothing but his own place', async () => {
    const { id, third, overrideId } = await branchWithThree();
    expect(
      await codesOf(decideQuotaOverride(context(office), { overrideId, decision: 'APPROVE', opinion: '' })),
    ).toEqual(['NOT_FOUND']);
    const refusal = { overrideId, decision: 'REFUSE' as const, opinion: '名额已足' };
    await done(decideQuotaOverride(context(committee), refusal));
    expect(await stateOf(third)).toBe('RETURNED');
    const counter = await db.quotaCounter.findFirstOrThrow({ where: { partyOrganizationId: id } });
    expect(counter).toMatchObject({ used: 2, limit: 2, overrides: 0 });
  });

  test('two at once for the last place: one is filed, one is refused with the clause', async () => {
    const { id, first, second, third } = await branchWithThree();
    await done(approve(first));
    const outcomes = await Promise.all([approve(second), approve(third)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const reasons = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.reasons));
    expect(reasons.map(({ clause }) => clause)).toEqual(['方案 二（二）3']);
    expect(await db.candidate.count({ where: { partyOrganizationId: id, state: 'APPROVED_FILED' } })).toBe(2);
    expect(await db.filing.count({ where: { candidate: { partyOrganizationId: id } } })).toBe(2);
  });

  test('a committee that became a 党总支 has two places from the day of 批复', async () => {
    const { id } = await createPartyOrganization('COMMITTEE');
    const [first = '', second = '', third = ''] = await qualifiedOf(id, 3);
    await db.partyOrganizationStatus.create({
      data: { partyOrganizationId: id, kind: 'GENERAL_BRANCH', approvedOn: dayOf(today()) },
    });
    await done(approve(first));
    await done(approve(second));
    expect(await codesOf(approve(third))).toEqual(['QUOTA_REASON_REQUIRED']);
    await done(decideFiling(context(committee), { candidateId: third, result: 'RETURNED', opinion: '名额已满' }));
  });

  test('a refused filing rolls its number back', async () => {
    const { first, second, third } = await branchWithThree();
    await done(approve(first));
    await done(approve(second));
    const before = await lastNumber();
    await approve(third);
    expect(await lastNumber()).toBe(before);
  });

  test('a returned nominee leaves his place to another', async () => {
    const { id } = await createPartyOrganization('GENERAL_BRANCH');
    const body = { batchId, channel: 'SELECTED_INTERNALLY' as const, partyOrganizationId: id };
    const { candidateId } = await submittedNominee(body);
    await submittedNominee(body);
    await expect(submittedNominee(body)).rejects.toThrow('QUOTA_REASON_REQUIRED');
    await done(returnCandidate(context(office), { candidateId, opinion: '请修改', comments: {} }));
    await submittedNominee(body);
  });
});
