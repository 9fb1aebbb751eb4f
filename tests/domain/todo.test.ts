import { describe, expect, test } from 'vitest';
import { type StateCount, todosFrom } from '@/lib/domain/todo';

const counts: StateCount[] = [
  { state: 'RETURNED', isInternal: false, isOwn: true, count: 1 },
  { state: 'RETURNED', isInternal: false, isOwn: false, count: 7 },
  { state: 'SUBMITTED', isInternal: false, isOwn: false, count: 3 },
  { state: 'SUBMITTED', isInternal: true, isOwn: false, count: 2 },
  { state: 'QUALIFIED', isInternal: false, isOwn: false, count: 4 },
  { state: 'QUALIFIED', isInternal: true, isOwn: false, count: 5 },
];

describe('待办：各人只见自己要办的事', () => {
  test('党群工作处：受理、审核', () => {
    expect(todosFrom(counts, (ability) => ability === 'review.judge')).toEqual([
      { label: '已提交，待受理', href: '/reviews?state=SUBMITTED', count: 5 },
    ]);
  });

  test('方案 二（二）：招募、选派由省社会组织党委择优遴选，选任报其审核备案', () => {
    const ables = ['selection.decide', 'filing.decide'];
    expect(todosFrom(counts, (ability) => ables.includes(ability)).map(({ label, count }) => [label, count])).toEqual([
      ['招募、选派人选，待遴选', 4],
      ['选任人选，待审核备案', 5],
    ]);
  });

  test('退回修改的，只提醒填表的人', () => {
    expect(todosFrom(counts, (ability) => ability === 'nomination.write').map(({ count }) => count)).toEqual([1]);
  });

  test('没有要办的事，就没有待办', () => {
    expect(todosFrom(counts, (ability) => ability === 'letter.issue')).toEqual([]);
    expect(todosFrom(counts, () => false)).toEqual([]);
  });
});
