import { describe, expect, test } from 'vitest';
import { carryOutTermChanges } from '@/lib/commands/appointment/carry-out-term-changes';
import { decideTermChange } from '@/lib/commands/appointment/decide-term-change';
import { expireTerms } from '@/lib/commands/appointment/expire-terms';
import { proposeTermChange } from '@/lib/commands/appointment/propose-term-change';
import { findActor } from '@/lib/data/session';
import { readDay } from '@/lib/data/stored-day';
import { termEnd } from '@/lib/domain/appointment/term';
import type { TermEvent } from '@/lib/domain/appointment/term-change';
import { addDays } from '@/lib/domain/calendar-day';
import type { SelectionChannel } from '@/lib/domain/glossary';
import { can } from '@/lib/domain/permissions';
import { setClock, today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { appointedInstructor } from '@/tests/support/instructors';
import { codesOf, done } from '@/tests/support/nominees';
import { context, createActor } from '@/tests/support/world';

const office = await createActor('MASS_WORK_DIVISION');
const committee = await createActor('PROVINCIAL_COMMITTEE');
const center = await createActor('SERVICE_CENTER');
const start = today();

/** The clock only goes forward. */
const goTo = (day: string) => setClock(`${day}T09:00:00+08:00`);
const file = () => new File([Buffer.from('%PDF-1.7\n%%EOF\n')], '申请.pdf', { type: 'application/pdf' });

const instructor = (channel?: SelectionChannel) => appointedInstructor({ office, committee }, channel);
const stateOf = async (id: string) => (await db.term.findUniqueOrThrow({ where: { id } })).state;
const facts = (termId: string, event: TermEvent, change: object = {}) => ({
  termId,
  event,
  effectiveOn: today(),
  reason: '身体原因，本人申请',
  handover: '由党群工作服务中心另行安排',
  performance: '每月联系不少于两次，季度报告齐全',
  isWilling: true,
  file: file(),
  ...change,
});
const propose = (termId: string, event: TermEvent, change: object = {}, actor = office) =>
  proposeTermChange(context(actor), facts(termId, event, change));
const decide = (changeId: string, result: 'APPROVED' | 'REFUSED' = 'APPROVED', actor = committee) =>
  decideTermChange(context(actor), { changeId, result, opinion: '已研究' });

describe('解聘 and 辞任: proposed with a document, decided by 省社会组织党委', () => {
  test('approved, the term ends on its day with reason and hand-over; the second word comes too late', async () => {
    const { id } = await instructor();
    const { changeId, isDecided } = await done(propose(id, 'dismiss'));
    expect(isDecided).toBe(false);
    expect(await stateOf(id)).toBe('ACTIVE');
    await done(decide(changeId));
    const term = await db.term.findUniqueOrThrow({ where: { id }, include: { changes: true } });
    expect(term.state).toBe('DISMISSED');
    expect(term.endedOn && readDay(term.endedOn)).toBe(today());
    expect(term.changes[0]?.attachmentId).not.toBeNull();
    expect(await codesOf(decide(changeId))).toEqual(['DECIDED']);
    expect(await codesOf(propose(id, 'resign'))).toEqual(['STATE']);
  });

  test('refused, everything stays, and another change may be proposed', async () => {
    const { id } = await instructor();
    const { changeId } = await done(propose(id, 'resign'));
    expect(await codesOf(propose(id, 'suspend'))).toEqual(['CHANGE_PENDING']);
    await done(decide(changeId, 'REFUSED'));
    expect(await stateOf(id)).toBe('ACTIVE');
    expect((await done(propose(id, 'suspend'))).isDecided).toBe(true);
    expect(await stateOf(id)).toBe('SUSPENDED');
    await done(propose(id, 'resume'));
    expect(await stateOf(id)).toBe('ACTIVE');
  });

  test('the office does not decide what the committee decides; without a document nothing is proposed', async () => {
    const { id } = await instructor();
    expect(await codesOf(propose(id, 'dismiss', { file: undefined }))).toEqual(['NO_DOCUMENT']);
    expect(await codesOf(propose(id, 'dismiss', { effectiveOn: undefined }))).toEqual(['NO_DAY']);
    const { changeId } = await done(propose(id, 'dismiss'));
    expect(await codesOf(decide(changeId, 'APPROVED', office))).toEqual(['NOT_FOUND']);
    expect(await stateOf(id)).toBe('ACTIVE');
  });

  test('two words at once: one counts', async () => {
    const { id } = await instructor();
    const { changeId } = await done(propose(id, 'adjust'));
    const outcomes = await Promise.all([decide(changeId), decide(changeId, 'REFUSED'), decide(changeId)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const { isApproved } = await db.termChange.findUniqueOrThrow({ where: { id: changeId } });
    expect(await stateOf(id)).toBe(isApproved ? 'ADJUSTED' : 'ACTIVE');
  });

  test('two proposals at once: one stands', async () => {
    const { id } = await instructor();
    const outcomes = await Promise.all([propose(id, 'resign'), propose(id, 'dismiss'), propose(id, 'adjust')]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.termChange.count({ where: { termId: id } })).toBe(1);
  });
});

describe('「招募…由…党群工作服务中心…负责日常管理和服务；选派和选任…由派出单位党组织负责管理」(方案 四（二）)', () => {
  test('the centre proposes for 招募 alone; its 暂停 waits for the office', async () => {
    const recruit = await instructor();
    const { changeId, isDecided } = await done(propose(recruit.id, 'suspend', {}, center));
    expect(isDecided).toBe(false);
    expect(await stateOf(recruit.id)).toBe('ACTIVE');
    await done(decide(changeId, 'APPROVED', office));
    expect(await stateOf(recruit.id)).toBe('SUSPENDED');
    expect(await codesOf(propose((await instructor('DISPATCHED')).id, 'suspend', {}, center))).toEqual(['NOT_FOUND']);
  });

  test('a committee proposes for those whom it chose, the dispatching unit for those whom it sent', async () => {
    const selected = await instructor('SELECTED_INTERNALLY');
    const { organizationId, partyOrganizationId } = selected.letter.candidate;
    const own = await createActor('GRASSROOTS_COMMITTEE', { organizationId, partyOrganizationId });
    const other = await createActor('GRASSROOTS_COMMITTEE', { organizationId });
    expect(await codesOf(propose(selected.id, 'adjust', {}, other))).toEqual(['NOT_FOUND']);
    expect(await codesOf(propose(selected.id, 'adjust', {}, own))).toEqual([]);
    const sent = await instructor('DISPATCHED');
    const unit = await createActor('DISPATCHING_UNIT', { organizationId: sent.letter.candidate.organizationId });
    expect(await codesOf(propose(sent.id, 'resign', {}, unit))).toEqual([]);
    expect(await codesOf(propose(selected.id, 'resign', {}, unit))).toEqual(['NOT_FOUND']);
  });
});

test('去世 is a fact that the office records; nobody signs in under the name any more', async () => {
  const { id, personId } = await instructor();
  const actor = await createActor('INSTRUCTOR', { personId });
  await db.account.update({ where: { id: actor.accountId }, data: { personId } });
  await done(propose(id, 'recordDeath', { file: undefined, handover: '' }));
  expect(await stateOf(id)).toBe('DECEASED');
  expect(await findActor(actor.sessionId)).toBeNull();
});

describe('续聘 by a new decision (方案 二（三）「以三年为期」)', () => {
  test('a letter of its own number, a term from the day after the old one; the old one runs on to its last day', async () => {
    const { id, personId, endsOn, letter } = await instructor();
    const { changeId } = await done(propose(id, 'renew', { effectiveOn: undefined, file: undefined }));
    const { letterNumber } = await done(decide(changeId));
    const next = await db.term.findFirstOrThrow({
      where: { letter: { number: letterNumber ?? '' } },
      include: { letter: { include: { issueEvent: true } } },
    });
    const startsOn = addDays(readDay(endsOn), 1);
    expect([readDay(next.startsOn), readDay(next.endsOn)]).toEqual([startsOn, termEnd(startsOn, 3)]);
    expect(next).toMatchObject({ personId, state: 'ACTIVE' });
    expect(next.letter).toMatchObject({ renewalId: changeId, candidateId: letter.candidateId });
    expect(next.letter.serial).toBeGreaterThan(letter.serial);
    expect(await stateOf(id)).toBe('ACTIVE');
    expect(await codesOf(propose(id, 'renew'))).toEqual(['FOLLOWED']);
  });

  test('dismissed before the new term begins: its letter is void', async () => {
    const { id } = await instructor();
    const renewal = await done(propose(id, 'renew'));
    const { letterNumber } = await done(decide(renewal.changeId));
    await done(decide((await done(propose(id, 'dismiss'))).changeId));
    const letter = await db.letter.findUniqueOrThrow({
      where: { number: letterNumber ?? '' },
      include: { term: true },
    });
    expect([letter.state, letter.term?.state]).toEqual(['VOIDED', 'VOIDED']);
  });

  test('three at once: one letter, no gap in the numbers', async () => {
    const { id, letter } = await instructor();
    const { changeId } = await done(propose(id, 'renew'));
    const outcomes = await Promise.all([decide(changeId), decide(changeId), decide(changeId)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const serials = await db.letter.findMany({
      where: { candidateId: letter.candidateId },
      orderBy: { serial: 'asc' },
    });
    expect(serials.map(({ serial }) => serial)).toEqual([letter.serial, letter.serial + 1]);
  });

  test('the database refuses a second letter without an approved renewal of its holder', async () => {
    const one = await instructor();
    const { changeId } = await done(propose((await instructor()).id, 'renew'));
    const { id: _, number, serial, verificationCode, candidate: __, ...copy } = one.letter;
    const twin = { ...copy, number: `${number}乙`, serial: serial + 5000, verificationCode: `${verificationCode}x` };
    await expect(db.letter.create({ data: twin })).rejects.toThrow();
    await expect(db.letter.create({ data: { ...twin, renewalId: changeId } })).rejects.toThrow('renewal');
  });
});

describe('「以三年为期」: what the calendar brings', () => {
  test('a day of its own: approved today, carried out when the day comes, once', async () => {
    const { id } = await instructor();
    const { changeId } = await done(propose(id, 'resign', { effectiveOn: addDays(start, 20) }));
    await done(decide(changeId));
    expect([await stateOf(id), await carryOutTermChanges()]).toEqual(['ACTIVE', 0]);
    goTo(addDays(start, 20));
    expect((await Promise.all([carryOutTermChanges(), carryOutTermChanges()])).toSorted()).toEqual([0, 1]);
    expect(await stateOf(id)).toBe('RESIGNED');
    expect(await db.transition.count({ where: { machine: 'INSTRUCTOR', entityId: id } })).toBe(1);
  });

  test('on the day after the last day: 届满, 已续聘 where a term follows, and the account only reads', async () => {
    const ending = await instructor();
    const renewed = await instructor();
    const suspended = await instructor();
    await done(decide((await done(propose(renewed.id, 'renew'))).changeId));
    await done(propose(suspended.id, 'suspend'));
    const undecided = await done(propose(ending.id, 'resign'));
    const sessions = await Promise.all(
      [ending, renewed, suspended].map(({ personId }) => createActor('INSTRUCTOR', { personId })),
    );
    const mayAsk = async (index: number) => {
      const at = new Date(`${today()}T01:00:00Z`);
      const { sessionId = '' } = sessions[index] ?? {};
      await db.session.update({ where: { id: sessionId }, data: { lastSeenAt: at, expiresAt: addHours(at) } });
      const actor = await findActor(sessionId);
      return actor && can(actor, 'question.ask');
    };
    expect([await mayAsk(0), await mayAsk(1), await mayAsk(2)]).toEqual([true, true, false]);

    goTo(readDay(ending.endsOn));
    await expireTerms();
    expect([await stateOf(ending.id), await mayAsk(0)]).toEqual(['ACTIVE', true]);

    goTo(addDays(readDay(ending.endsOn), 1));
    // Whether or not the job has run: the day decides.
    expect(await mayAsk(0)).toBe(false);
    await Promise.all([expireTerms(), expireTerms()]);
    expect(await Promise.all([ending.id, renewed.id, suspended.id].map(stateOf))).toEqual([
      'EXPIRED',
      'RENEWED',
      'EXPIRED',
    ]);
    expect([await mayAsk(0), await mayAsk(1)]).toEqual([false, true]);
    expect(await db.termChange.findUnique({ where: { id: undecided.changeId } })).toMatchObject({ isApproved: false });
    expect(await expireTerms()).toBe(0);
  });

  test('after 届满: 续聘 from today on', async () => {
    const { id, endsOn } = await instructor();
    goTo(addDays(readDay(endsOn), 10));
    await expireTerms();
    const { changeId } = await done(propose(id, 'renew'));
    const { letterNumber } = await done(decide(changeId));
    const next = await db.term.findFirstOrThrow({ where: { letter: { number: letterNumber ?? '' } } });
    expect([readDay(next.startsOn), await stateOf(id)]).toEqual([today(), 'RENEWED']);
  });
});

const addHours = (at: Date) => new Date(at.getTime() + 12 * 3_600_000);
