import { describe, expect, test } from 'vitest';
import { decideTally, hasCarried, rollOf, tallyOf } from '@/lib/domain/review/vote';

const members = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, isPresent: id !== 'e' }));

describe('通知 三「择优遴选」：一人一票，回避的不计', () => {
  test('回避的成员既不算应到，也不算实到', () => {
    expect(rollOf(members, [])).toEqual({ members: 5, voters: 4 });
    expect(rollOf(members, [{ memberId: 'a' }, { memberId: 'e' }])).toEqual({ members: 3, voters: 3 });
  });

  test('没有投票的按弃权计；缺席的、回避的投了也不算', () => {
    const votes = [
      { memberId: 'a', choice: 'AGREE' },
      { memberId: 'b', choice: 'DISAGREE' },
      { memberId: 'e', choice: 'AGREE' },
    ] as const;
    expect(tallyOf(votes, members, [])).toEqual({ agree: 1, disagree: 1, abstain: 2 });
    expect(tallyOf(votes, members, [{ memberId: 'a' }])).toEqual({ agree: 0, disagree: 1, abstain: 2 });
  });

  test('同意票按应到会成员或者实到会成员计算', () => {
    const roll = { members: 9, voters: 7 };
    const tally = { agree: 4, disagree: 3, abstain: 0 };
    expect(hasCarried(tally, roll, { majority: 'HALF', majorityBase: 'MEMBERS' })).toBe(false);
    expect(hasCarried(tally, roll, { majority: 'HALF', majorityBase: 'PRESENT' })).toBe(true);
    expect(hasCarried({ ...tally, agree: 6 }, roll, { majority: 'TWO_THIRDS', majorityBase: 'MEMBERS' })).toBe(true);
  });

  test('登记的票数须与实到会、不回避的人数相等', () => {
    const roll = { members: 9, voters: 7 };
    expect(decideTally({ agree: 5, disagree: 1, abstain: 1 }, roll).allowed).toBe(true);
    expect(decideTally({ agree: 6, disagree: 1, abstain: 1 }, roll)).toMatchObject({ reasons: [{ code: 'TALLY' }] });
  });
});
