import { describe, expect, test } from 'vitest';
import { issueLetters } from '@/lib/commands/appointment/issue-letters';
import { voidLetter } from '@/lib/commands/appointment/void-letter';
import { termEnd } from '@/lib/domain/appointment/term';
import { addDays } from '@/lib/domain/calendar-day';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { completeForm } from '@/tests/support/forms';
import { chosenNominees, codesOf, done, submittedNominee, trainedNominees } from '@/tests/support/nominees';
import { context, createActor, createBatch, moveBatch } from '@/tests/support/world';

const office = await createActor('MASS_WORK_DIVISION');
const committee = await createActor('PROVINCIAL_COMMITTEE');
const people = { office, committee };
const issuedOn = today();
const year = Number(issuedOn.slice(0, 4));
const threeChannels = ['DISPATCHED', 'RECRUITED', 'SELECTED_INTERNALLY'] as const;

async function trained(...channels: readonly (typeof threeChannels)[number][]) {
  const { id: batchId } = await createBatch('OPEN');
  const ids = await trainedNominees(batchId, channels.length > 0 ? channels : ['RECRUITED'], people);
  return { batchId, ids };
}
const numberOf = (serial: number) => `粤社党聘〔${year}〕${String(serial).padStart(3, '0')}号`;
const lastSerial = async () =>
  (await db.numberSeries.findUnique({ where: { series_year: { series: 'LETTER', year } } }))?.last ?? 0;
const issue = (batchId: string, candidateIds?: string[]) =>
  issueLetters(context(committee), { batchId, candidateIds, issuedOn });

describe('「统一颁发聘书」(通知 三), 「以三年为期」(方案 二（三）)', () => {
  test('one event, one date, gapless numbers, a term of three years for every channel', async () => {
    const { batchId, ids } = await trained(...threeChannels);
    const before = await lastSerial();
    const { numbers } = await done(issue(batchId));
    expect(numbers).toEqual([numberOf(before + 1), numberOf(before + 2), numberOf(before + 3)]);
    const letters = await db.letter.findMany({
      where: { candidateId: { in: ids } },
      include: { term: true, candidate: true },
      orderBy: { serial: 'asc' },
    });
    for (const { term, candidate, issuedOn: dated } of letters) {
      expect(dated.toISOString().slice(0, 10)).toBe(issuedOn);
      expect(term).toMatchObject({ personId: candidate.personId, channel: candidate.channel, state: 'ACTIVE' });
      expect(term?.endsOn.toISOString().slice(0, 10)).toBe(termEnd(issuedOn, 3));
      expect(candidate.state).toBe('APPOINTED');
    }
    expect(new Set(letters.map(({ verificationCode }) => verificationCode)).size).toBe(3);
    expect(letters.map(({ filingId, selectionResultId }) => [filingId !== null, selectionResultId !== null])).toEqual([
      [false, true],
      [false, true],
      [true, false],
    ]);
    expect((await db.batch.findUniqueOrThrow({ where: { id: batchId } })).state).toBe('ISSUED');
    expect(await codesOf(issue(batchId))).toEqual(['NOBODY_READY']);
  });

  test('chosen ones only; the others follow, also after the batch is 已发聘书', async () => {
    const { batchId, ids } = await trained('RECRUITED', 'RECRUITED');
    const [first = '', second = ''] = ids;
    await done(issue(batchId, [first]));
    expect((await done(issue(batchId))).numbers).toHaveLength(1);
    expect(await db.letter.count({ where: { candidateId: second } })).toBe(1);
  });

  test('two clerks at once, five times: every person exactly one letter, no gap, no twin', async () => {
    for (let round = 0; round < 5; round++) {
      const { batchId, ids } = await trained('RECRUITED', 'RECRUITED', 'DISPATCHED');
      const before = await lastSerial();
      const outcomes = await Promise.all([issue(batchId), issue(batchId, ids), issue(batchId)]);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      const letters = await db.letter.findMany({ where: { candidateId: { in: ids } }, orderBy: { serial: 'asc' } });
      expect(letters.map(({ serial }) => serial)).toEqual([before + 1, before + 2, before + 3]);
      expect(await lastSerial()).toBe(before + 3);
    }
  });

  test('two batches at once share one series without a gap', async () => {
    const [one, other] = [await trained('RECRUITED', 'RECRUITED'), await trained('RECRUITED')];
    const before = await lastSerial();
    await Promise.all([done(issue(one.batchId)), done(issue(other.batchId))]);
    const letters = await db.letter.findMany({ where: { year, serial: { gt: before } }, orderBy: { serial: 'asc' } });
    expect(letters.map(({ serial }) => serial)).toEqual([before + 1, before + 2, before + 3]);
  });
});

test('a failure in the middle leaves neither a letter nor a gap', async () => {
  const earlier = await trained();
  await done(issue(earlier.batchId));
  const { batchId, ids } = await trained('RECRUITED', 'RECRUITED', 'RECRUITED');
  const before = await lastSerial();
  // Somebody else's letter sits on the number of the second person, so that the first is already written when it fails.
  const [blocker] = await db.letter.findMany({ where: { candidateId: earlier.ids[0] } });
  await db.letter.update({ where: { id: blocker?.id }, data: { number: numberOf(before + 2) } });
  await expect(issue(batchId)).rejects.toThrow();
  expect(await lastSerial()).toBe(before);
  expect(await db.letter.count({ where: { candidateId: { in: ids } } })).toBe(0);
  await db.letter.update({ where: { id: blocker?.id }, data: { number: blocker?.number } });
  expect((await done(issue(batchId))).numbers).toHaveLength(3);
});

describe('strictly 遴选 → 培训 → 聘书', () => {
  test('without training there is no letter, and one unready person stops the event without a gap', async () => {
    const { id: batchId } = await createBatch('OPEN');
    const { candidateId: unchosen } = await submittedNominee({ batchId });
    const [untrained = ''] = await chosenNominees(batchId, ['RECRUITED'], people);
    expect(await codesOf(issue(batchId, [untrained]))).toEqual(['STAGE']);
    await moveBatch(batchId, 'TRAINING');
    const before = await lastSerial();
    expect(await codesOf(issue(batchId, [untrained]))).toEqual(['NO_TRAINING', 'NO_PLEDGE']);
    expect(await codesOf(issue(batchId, [unchosen]))).toEqual(['NOT_CHOSEN', 'NO_TRAINING', 'NO_PLEDGE']);
    const ready = await trained();
    const mixed = await issue(ready.batchId, [...ready.ids, untrained]);
    expect(mixed.ok).toBe(false);
    expect(await lastSerial()).toBe(before);
    expect(await db.letter.count({ where: { candidateId: { in: [...ready.ids, untrained] } } })).toBe(0);
  });

  test('not dated before the training, not by the office', async () => {
    const { batchId } = await trained();
    const early = { batchId, issuedOn: addDays(today(), -1) };
    expect(await codesOf(issueLetters(context(committee), early))).toEqual(['BEFORE_PLEDGE', 'BEFORE_TRAINING']);
    expect(await codesOf(issueLetters(context(office), { batchId, issuedOn }))).toEqual(['NOT_FOUND']);
  });

  test('the database refuses a letter on somebody else’s training or decision', async () => {
    const { batchId, ids } = await trained('RECRUITED', 'RECRUITED');
    const [first = '', second = ''] = ids;
    await done(issue(batchId, [first]));
    const { id, ...letter } = await db.letter.findFirstOrThrow({ where: { candidateId: first } });
    const forged = { ...letter, candidateId: second, serial: 99_999, number: '伪造（演示）', verificationCode: id };
    await expect(db.letter.create({ data: forged })).rejects.toThrow('lacks the training or the decision');
  });
});

describe('one live term a person', () => {
  test('who is in office already is named, with the letter and its end', async () => {
    const { idNumber } = completeForm();
    const issueFor = async () => {
      const { id: batchId } = await createBatch('OPEN');
      const [candidateId = ''] = await trainedNominees(batchId, ['RECRUITED'], people, { idNumber });
      return { batchId, candidateId };
    };
    const first = await issueFor();
    const second = await issueFor();
    const outcomes = await Promise.all([issue(first.batchId), issue(second.batchId)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.reasons));
    expect(refusals).toMatchObject([{ code: 'LIVE_TERM', clause: '方案 二（三）' }]);
    expect(refusals[0]?.message).toContain(numberOf(await lastSerial()));
  });
});

describe('作废', () => {
  test('the number stays used, the term is void, a correct letter follows under a new number', async () => {
    const { batchId, ids } = await trained();
    const [candidateId = ''] = ids;
    await done(issue(batchId));
    const letter = await db.letter.findFirstOrThrow({ where: { candidateId } });
    const order = { letterId: letter.id, reason: '姓名有误' };
    expect(await codesOf(voidLetter(context(office), order))).toEqual(['NOT_FOUND']);
    await done(voidLetter(context(committee), order));
    expect(await codesOf(voidLetter(context(committee), order))).toEqual(['VOIDED']);
    const term = await db.term.findUniqueOrThrow({ where: { letterId: letter.id } });
    expect(term.state).toBe('VOIDED');
    const { numbers } = await done(issue(batchId));
    expect(numbers).toEqual([numberOf(letter.serial + 1)]);
    const all = await db.letter.findMany({ where: { candidateId }, orderBy: { serial: 'asc' } });
    expect(all.map(({ state }) => state)).toEqual(['VOIDED', 'ISSUED']);
  });
});
