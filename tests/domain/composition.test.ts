import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CountedNominee,
  cellOf,
  compose,
  dimensionNames,
  dimensions,
  funnel,
  reachedStates,
  smallestCell,
  withoutSmallCells,
} from '@/lib/domain/composition';
import { candidateStates } from '@/lib/domain/lifecycle';

const today = '2017-10-30';
const nominee = (change: Partial<CountedNominee> = {}): CountedNominee => ({
  state: 'SUBMITTED',
  channel: 'RECRUITED',
  sex: 'MALE',
  bornOn: '1962-05',
  education: ['21', ''],
  sourceGroup: 'RETIRED',
  region: '广州市',
  industry: '文化',
  ...change,
});

describe('方案 二（二）：人选构成', () => {
  test('年龄按周岁分段，学历就高，招募对象只数招募的', () => {
    const people = [
      nominee(),
      nominee({ sex: 'FEMALE', bornOn: '1982-10', education: ['31', '14'] }),
      nominee({ channel: 'DISPATCHED', bornOn: '不详', region: '' }),
    ];
    const counts = (name: (typeof dimensionNames)[number]) =>
      compose(name, people, today).map(({ label, count }) => [label, count]);
    expect(counts('channel')).toEqual([
      ['选派', 1],
      ['招募', 2],
    ]);
    expect(counts('age')).toEqual([
      ['35岁及以下', 1],
      ['46—55岁', 1],
      ['未填', 1],
    ]);
    expect(counts('education')).toEqual([
      ['研究生', 1],
      ['大学', 2],
    ]);
    expect(counts('sourceGroup')).toEqual([['离退休党员干部', 2]]);
    expect(counts('region')).toEqual([
      ['广州市', 2],
      ['未填', 1],
    ]);
  });

  test('每个数都等于它后面的名单，各数之和等于被问到的人数', () => {
    const arbitrary = fc.record({
      state: fc.constantFrom(...candidateStates),
      channel: fc.constantFrom<CountedNominee['channel']>('DISPATCHED', 'RECRUITED', 'SELECTED_INTERNALLY'),
      sex: fc.constantFrom('MALE', 'FEMALE', ''),
      bornOn: fc.constantFrom('1950-01', '1982-10', '1999-12', '不详'),
      education: fc.constantFrom<[string, string]>(['21', ''], ['', '14'], ['61', '31'], ['', '']),
      sourceGroup: fc.constantFrom('RETIRED', 'ORG_STAFF', ''),
      region: fc.constantFrom('广州市', '深圳市', '境外'),
      industry: fc.constantFrom('文化', '教育', ''),
    });
    fc.assert(
      fc.property(fc.array(arbitrary), fc.constantFrom(...dimensionNames), (people, name) => {
        const cells = compose(name, people, today);
        for (const { value, count } of cells) {
          expect(people.filter((person) => cellOf(name, person, today) === value)).toHaveLength(count);
        }
        const asked = people.filter((person) => cellOf(name, person, today) !== null);
        expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(asked.length);
      }),
    );
  });
});

test('进度：走到后一步的也走过前一步，退出、暂存不在内', () => {
  const counts = funnel(candidateStates.map((state) => nominee({ state }))).map(({ count }) => count);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(counts[0]).toBe(candidateStates.length - 2);
  expect(reachedStates('APPOINTED')).toEqual(['APPOINTED']);
  expect(reachedStates('NONSENSE')).toEqual([]);
});

describe('「抄送：省“两新”组织党工委、厅党组」：只看汇总', () => {
  const cell = (count: number) => ({ value: String(count), label: '', count });
  const shown = (...counts: number[]) => withoutSmallCells(counts.map(cell)).map(({ count }) => count);

  test('少于5人的不显示；只有一个小数时，次小的一并不显示', () => {
    expect(shown(20, 3, 2)).toEqual([20, null, null]);
    expect(shown(20, 8, 3)).toEqual([20, null, null]);
    expect(shown(20, 8, 0)).toEqual([20, 8, 0]);
    expect(shown(4)).toEqual([null]);
    expect(smallestCell).toBe(5);
  });

  test('知道合计，也推不出任何一个被隐藏的数', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 2, maxLength: 8 }), (counts) => {
        const hidden = shown(...counts).filter((count) => count === null).length;
        const positive = counts.filter((count) => count > 0).length;
        expect(hidden === 1 && positive > 1).toBe(false);
      }),
    );
  });

  test('每个维度都有名称', () => {
    expect(dimensionNames.map((name) => dimensions[name].label)).not.toContain('');
  });
});
