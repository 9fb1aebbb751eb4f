import { expect, test } from 'vitest';
import { endingBoard, endingDues, endingFilter, endingQuery } from '@/lib/domain/appointment/ending-board';
import type { RosterLine } from '@/lib/domain/appointment/instructor-roster';

const today = '2020-09-15';
const line = (personId: string, endsOn: string, change: Partial<RosterLine> = {}) =>
  ({
    personId,
    endsOn,
    channel: 'RECRUITED',
    unit: { key: 'SERVICE_CENTER', name: '中心' },
    state: endsOn < today ? 'EXPIRED' : 'ACTIVE',
    isFollowed: false,
    ...change,
  }) as RosterLine;

const lines = [
  line('ninety', '2020-12-14'),
  line('late', '2020-12-15'),
  line('sixty', '2020-11-14'),
  line('thirty', '2020-10-15', { unit: { key: 'u', name: '某党委' }, channel: 'SELECTED_INTERNALLY' }),
  line('today', '2020-09-15', { state: 'SUSPENDED' }),
  line('over', '2020-09-14'),
  line('renewed', '2020-10-01', { isFollowed: true }),
  line('over and renewed', '2020-09-01', { isFollowed: true }),
  line('resigned', '2020-10-01', { state: 'RESIGNED' }),
];
const ids = (filter: object) =>
  endingBoard(lines, endingFilter.parse(filter), today).lines.map(({ personId }) => personId);

test('「以三年为期」: 90, 60, 30 days before the end, and what is over without a renewal', () => {
  expect(ids({})).toEqual(['today', 'thirty', 'sixty', 'ninety']);
  expect(ids({ due: '60' })).toEqual(['today', 'thirty', 'sixty']);
  expect(ids({ due: '30' })).toEqual(['today', 'thirty']);
  expect(ids({ due: 'EXPIRED' })).toEqual(['over']);
});

test('the counts of the tabs are the lengths of their lists, under the same filter', () => {
  for (const filter of [{}, { unit: 'u' }, { channel: 'RECRUITED' }]) {
    const { counts } = endingBoard(lines, endingFilter.parse(filter), today);
    for (const due of endingDues) expect(ids({ ...filter, due })).toHaveLength(counts[due]);
  }
  expect(ids({ unit: 'u' })).toEqual(['thirty']);
});

test('days that are left, and an address without what is default', () => {
  expect(endingBoard(lines, endingFilter.parse({}), today).lines[0]?.daysLeft).toBe(0);
  expect(endingQuery({ due: '90', unit: '' })).toBe('');
  expect(endingQuery({ due: 'EXPIRED', channel: 'RECRUITED' })).toBe('due=EXPIRED&channel=RECRUITED');
  expect(endingFilter.parse({ due: '45' }).due).toBe('90');
});
