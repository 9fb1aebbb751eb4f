import { expect, test } from 'vitest';
import { filterRoster, type RosterLine, rosterFilter } from '@/lib/domain/appointment/instructor-roster';
import { rosterStatistics, unitsOf } from '@/lib/domain/appointment/roster-statistics';
import { regions, selectionChannels } from '@/lib/domain/glossary';
import { type InstructorState, instructorStates } from '@/lib/domain/lifecycle';

const today = '2020-09-15';
const pick = <T>(list: readonly T[], index: number) => list[index % list.length] as T;
/** Sixty people of every state, channel, unit and region, also without one. */
const lines: RosterLine[] = Array.from({ length: 60 }, (_, index) => ({
  personId: `p${index}`,
  termId: `t${index}`,
  name: '陈一鸣',
  initials: 'cym',
  sex: pick(['MALE', 'FEMALE'], index),
  channel: pick(selectionChannels, index),
  unit: pick(
    [
      { key: 'a', name: '甲' },
      { key: 'b', name: '乙' },
    ],
    index,
  ),
  organizationName: '协会',
  organizationInitials: 'xh',
  region: pick(['', ...regions.slice(0, 4)], index),
  post: '',
  phone: '',
  hasPhoto: false,
  letterNumber: String(index),
  startsOn: '2017-12-15',
  endsOn: pick(['2020-09-20', '2020-10-30', '2020-12-01', '2022-01-01'], index),
  state: pick(instructorStates.filter((state) => state !== 'VOIDED') as InstructorState[], index),
  isFollowed: index % 7 === 0,
  hasOpenChange: false,
}));

test('every figure equals the list behind it, and each group adds up', () => {
  const groups = rosterStatistics(lines, today);
  for (const { title, figures } of groups) {
    for (const { label, count, filter } of figures) {
      if (filter)
        expect(filterRoster(lines, rosterFilter.parse(filter), today), `${title} ${label}`).toHaveLength(count);
    }
  }
  const sumOf = (title: string) =>
    groups.find((group) => group.title.startsWith(title))?.figures.reduce((sum, { count }) => sum + count, 0);
  const inOffice = filterRoster(lines, rosterFilter.parse({}), today).length;
  expect(inOffice).toBeGreaterThan(0);
  for (const title of ['产生途径', '管理单位', '区域', '性别']) expect(sumOf(title), title).toBe(inOffice);
  expect(sumOf('聘期状态')).toBe(lines.length + inOffice);
});

test('nobody: figures of zero, no unit', () => {
  expect(unitsOf([])).toEqual([]);
  expect(
    rosterStatistics([], today)
      .flatMap(({ figures }) => figures)
      .every(({ count }) => count === 0),
  ).toBe(true);
});
