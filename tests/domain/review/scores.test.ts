import { describe, expect, test } from 'vitest';
import { defaultMeetingRules } from '@/lib/domain/meeting-rules';
import { medianTotal, seenScores } from '@/lib/domain/review/scores';

const card = (memberId: string, ...points: number[]) => ({ memberId, points });
const cards = [card('a', 9, 9), card('b', 5, 5), card('c', 7, 8)];

describe('通知 三「择优遴选」：评分只供参考', () => {
  test('取中位数，一人打分过高过低不影响结果', () => {
    expect(medianTotal(cards)).toBe(15);
    expect(medianTotal([...cards, card('d', 0, 0)])).toBe(12.5);
    expect(medianTotal([])).toBeNull();
  });

  test('评分期间只看得到本人的，结束后看得到中位数', () => {
    const rules = defaultMeetingRules;
    expect(seenScores(cards, { state: 'SCORING', rules, memberId: 'b' })).toEqual({ cards: [cards[1]], median: null });
    expect(seenScores(cards, { state: 'VOTING', rules, memberId: 'b' })).toEqual({ cards: [cards[1]], median: 15 });
    expect(seenScores(cards, { state: 'CLOSED', rules, memberId: null })).toEqual({ cards: [], median: 15 });
  });

  test('也可以设为全部公开，或者始终只看本人的', () => {
    const open = { ...defaultMeetingRules, scoresWhileScoring: 'ALL', scoresAfterwards: 'OWN' } as const;
    expect(seenScores(cards, { state: 'SCORING', rules: open, memberId: 'a' }).cards).toHaveLength(3);
    expect(seenScores(cards, { state: 'VOTING', rules: open, memberId: 'a' })).toEqual({
      cards: [cards[0]],
      median: null,
    });
  });
});
