import { describe, expect, test } from 'vitest';
import {
  currentTerm,
  filterRoster,
  type RosterLine,
  rosterFilter,
  rosterHref,
  rosterPage,
  rosterQuery,
  rosterStateOptions,
  stateOn,
} from '@/lib/domain/appointment/instructor-roster';

const today = '2020-09-15';
const line = (change: Partial<RosterLine> = {}): RosterLine => ({
  personId: 'p1',
  termId: 't1',
  name: '陈建国',
  initials: 'cjg',
  sex: 'MALE',
  channel: 'RECRUITED',
  unit: { key: 'SERVICE_CENTER', name: '党群工作服务中心' },
  organizationName: '广东省竹艺协会',
  organizationInitials: 'gdszyxh',
  region: '广州市',
  post: '秘书长',
  phone: '138****5678',
  hasPhoto: false,
  letterNumber: '粤社党聘〔2017〕001号',
  startsOn: '2017-12-15',
  endsOn: '2020-12-14',
  state: 'ACTIVE',
  isFollowed: false,
  hasOpenChange: false,
  ...change,
});
const found = (lines: RosterLine[], filter: object) =>
  filterRoster(lines, rosterFilter.parse(filter), today).map(({ personId }) => personId);

describe('「以三年为期」: which term counts, and in which state', () => {
  test('over on the day after the last day, even before the daily job', () => {
    expect(stateOn({ state: 'ACTIVE', endsOn: '2020-12-14' }, '2020-12-14')).toBe('ACTIVE');
    expect(stateOn({ state: 'SUSPENDED', endsOn: '2020-12-14' }, '2020-12-15')).toBe('EXPIRED');
    expect(stateOn({ state: 'DISMISSED', endsOn: '2020-12-14' }, '2021-01-01')).toBe('DISMISSED');
  });

  test('the last that has begun; one to come only when there is no other; a voided one never', () => {
    const past = { startsOn: '2017-12-15', state: 'ACTIVE' } as const;
    const coming = { startsOn: '2020-12-15', state: 'ACTIVE' } as const;
    expect(currentTerm([coming, past], today)).toBe(past);
    expect(currentTerm([coming, past], '2020-12-15')).toBe(coming);
    expect(currentTerm([coming], today)).toBe(coming);
    expect(currentTerm([{ ...coming, state: 'VOIDED' as const }, past], '2021-01-01')).toBe(past);
    expect(currentTerm([], today)).toBeUndefined();
  });
});

describe('filters of 花名册', () => {
  const lines = [
    line(),
    line({ personId: 'p2', name: '李梅', initials: 'lm', channel: 'DISPATCHED', region: '', state: 'SUSPENDED' }),
    line({ personId: 'p3', state: 'EXPIRED', endsOn: '2020-09-14', unit: { key: 'u2', name: '某党委' } }),
    line({ personId: 'p4', isFollowed: true, hasOpenChange: true }),
  ];
  test('在聘 unless asked otherwise; every other state by its name', () => {
    expect(found(lines, {})).toEqual(['p1', 'p2', 'p4']);
    expect(found(lines, { state: 'EXPIRED' })).toEqual(['p3']);
    expect(found(lines, { state: 'CHANGE_OPEN' })).toEqual(['p4']);
    expect(found(lines, { state: 'ALL' })).toHaveLength(4);
    expect(rosterStateOptions.map(({ value }) => value)).not.toContain('VOIDED');
  });
  test('name and organisation by words or by pinyin initials', () => {
    expect(found(lines, { name: 'cj' })).toEqual(['p1', 'p4']);
    expect(found(lines, { name: 'CJG' })).toEqual(['p1', 'p4']);
    expect(found(lines, { name: '梅' })).toEqual(['p2']);
    expect(found(lines, { organization: '竹艺', channel: 'DISPATCHED' })).toEqual(['p2']);
    expect(found(lines, { organization: 'gdszy', region: '广州市' })).toEqual(['p1', 'p4']);
  });
  test('ending within 90, 60, 30 days: only what nothing follows', () => {
    expect(found(lines, { within: '90' })).toEqual(['p1', 'p2']);
    expect(found(lines, { within: '60' })).toEqual([]);
    // Not a window: ignored.
    expect(found(lines, { within: '45' })).toHaveLength(3);
  });
  test('what makes no sense in an address is ignored, and what is default is not written', () => {
    expect(rosterFilter.parse({ state: 'BLESSED', channel: 'X' })).toMatchObject({
      state: 'IN_OFFICE',
    });
    expect(rosterQuery(rosterFilter.parse({}))).toBe('');
    expect(rosterQuery({ state: 'ALL', within: 30 })).toBe('state=ALL&within=30');
  });
});

test('fifty lines a page; an address cannot ask for a page that does not exist', () => {
  const numbers = Array.from({ length: 120 }, (_, index) => index);
  expect(rosterPage(numbers, undefined)).toMatchObject({ previous: null, next: 2 });
  expect(rosterPage(numbers, '3')).toMatchObject({ lines: numbers.slice(100), previous: 2, next: null });
  for (const asked of ['4', '0', '-1', 'x', ['2', '3']]) expect(rosterPage(numbers, asked).lines[0]).toBe(0);
  expect(rosterHref('/instructors', rosterFilter.parse({ state: 'ALL' }), 2)).toBe('/instructors?state=ALL&page=2');
  expect(rosterHref('/instructors', rosterFilter.parse({}), null)).toBeUndefined();
  expect(rosterPage([], '1')).toEqual({ lines: [], previous: null, next: null });
});
