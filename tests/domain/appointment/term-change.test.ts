import { describe, expect, test } from 'vitest';
import {
  type ChangingTerm,
  decideProposal,
  possibleEvents,
  renewalStart,
  type TermProposal,
  termEventRules,
  termEvents,
} from '@/lib/domain/appointment/term-change';
import { instructorMachine, instructorStates, nextState } from '@/lib/domain/lifecycle';

const term: ChangingTerm = { state: 'ACTIVE', startsOn: '2017-12-15', endsOn: '2020-12-14', isFollowed: false };
const today = '2019-06-01';
const proposal: TermProposal = {
  event: 'resign',
  effectiveOn: '2019-07-01',
  hasDocument: true,
  handover: '由陈一鸣接手',
  performance: '',
  isWilling: false,
};
const codes = (change: Partial<TermProposal>, state: Partial<ChangingTerm> = {}, on = today) => {
  const decision = decideProposal({ ...term, ...state }, { ...proposal, ...change }, on);
  return decision.allowed ? [] : decision.reasons.map(({ code }) => code);
};

describe('「以三年为期」(方案 二（三）): what can become of a term', () => {
  test('every event leads somewhere that the machine knows; 届满 and 作废 are nobody’s proposal', () => {
    for (const event of termEvents) {
      expect(instructorStates.some((state) => nextState(instructorMachine, state, event))).toBe(true);
    }
    expect(termEvents).not.toContain('expire');
    expect(termEvents).not.toContain('voidLetter');
  });

  test('active: everything but 恢复; suspended: no 续聘; ended for good: nothing', () => {
    const open = (state: Partial<ChangingTerm>, on = today) => possibleEvents({ ...term, ...state }, on);
    expect(open({})).toEqual(['renew', 'resign', 'adjust', 'dismiss', 'suspend', 'recordDeath']);
    expect(open({ state: 'SUSPENDED' })).toEqual(['resign', 'adjust', 'dismiss', 'resume', 'recordDeath']);
    for (const state of ['RENEWED', 'RESIGNED', 'ADJUSTED', 'DISMISSED', 'DECEASED', 'VOIDED'] as const) {
      expect(open({ state })).toEqual([]);
    }
  });

  test('the day after the last day only 续聘 is left, whether or not the daily job has run', () => {
    expect(possibleEvents(term, '2020-12-14')).toContain('resign');
    expect(possibleEvents(term, '2020-12-15')).toEqual(['renew']);
    expect(possibleEvents({ ...term, state: 'EXPIRED' }, '2020-12-15')).toEqual(['renew']);
    expect(codes({}, {}, '2020-12-15')).toEqual(['TERM_OVER']);
  });

  test('a term that another follows is not renewed twice', () => {
    expect(possibleEvents({ ...term, isFollowed: true }, today)).not.toContain('renew');
    const renewal = { event: 'renew', performance: '履职良好', isWilling: true } as const;
    expect(codes(renewal, { isFollowed: true })).toEqual(['FOLLOWED']);
    expect(codes(renewal)).toEqual([]);
  });
});

test('「以三年为期」: the new term begins on the day after the old one, or today where that day has passed', () => {
  expect(renewalStart('2020-12-14', '2020-09-01')).toBe('2020-12-15');
  expect(renewalStart('2020-12-14', '2020-12-15')).toBe('2020-12-15');
  expect(renewalStart('2020-12-14', '2021-02-03')).toBe('2021-02-03');
});

describe('a proposal says why, from when, and who takes over', () => {
  test('the day lies within the term; a death is not foretold', () => {
    expect(codes({ effectiveOn: '2017-12-15' })).toEqual([]);
    expect(codes({ effectiveOn: '2017-12-14' })).toEqual(['OUTSIDE_TERM']);
    expect(codes({ effectiveOn: '2020-12-15' })).toEqual(['OUTSIDE_TERM']);
    expect(codes({ event: 'recordDeath', effectiveOn: today })).toEqual([]);
    expect(codes({ event: 'recordDeath', effectiveOn: '2019-06-02' })).toEqual(['FUTURE']);
  });

  test('辞任 and 解聘 with a document and a hand-over note, each missing piece at its field', () => {
    expect(codes({ hasDocument: false, handover: '' })).toEqual(['NO_DOCUMENT', 'NO_HANDOVER']);
    expect(codes({ event: 'dismiss', hasDocument: false })).toEqual(['NO_DOCUMENT']);
    expect(codes({ event: 'adjust', hasDocument: false })).toEqual([]);
    expect(codes({ event: 'suspend', hasDocument: false, handover: '' })).toEqual(['NO_HANDOVER']);
    expect(codes({ event: 'recordDeath', effectiveOn: today, hasDocument: false, handover: '' })).toEqual([]);
  });

  test('续聘「根据履职情况和本人意愿」', () => {
    expect(codes({ event: 'renew' })).toEqual(['NO_PERFORMANCE', 'NOT_WILLING']);
    expect(codes({ event: 'renew', performance: '履职良好' })).toEqual(['NOT_WILLING']);
  });
});

test('省社会组织党委 decides whoever leaves before the time and whoever stays; the office confirms facts', () => {
  const byCommittee = termEvents.filter((event) => termEventRules[event].decidedBy === 'term.decide');
  expect(byCommittee).toEqual(['renew', 'resign', 'adjust', 'dismiss']);
});
