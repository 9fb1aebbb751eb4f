import { describe, expect, test } from 'vitest';
import { decidePromotion, inOrderOfPromotion, type Reserve, vacancies } from '@/lib/domain/review/reserve';

const reserve = (name: string, publishedAt: string, rank: number): Reserve => ({
  candidateId: name,
  name,
  channel: 'RECRUITED',
  publishedAt,
  rank,
});
const reserves = [reserve('丙', '2017-12-02', 1), reserve('乙', '2017-12-01', 2), reserve('甲', '2017-12-01', 1)];

describe('通知 三「择优遴选」：入选人选退出，备用人选按次序递补', () => {
  test('先会议先后，再会上的次序', () => {
    expect(inOrderOfPromotion(reserves).map(({ name }) => name)).toEqual(['甲', '乙', '丙']);
  });

  test('空出几名，递补几名；递补后又退出的再递补', () => {
    expect(vacancies({ withdrawn: 2, promoted: 1 })).toBe(1);
    expect(vacancies({ withdrawn: 0, promoted: 0 })).toBe(0);
  });

  const situation = {
    batchState: 'TRAINING',
    channel: 'RECRUITED',
    places: { withdrawn: 1, promoted: 0 },
    reserves,
    reason: '入选人选退出',
  } as const;
  const codes = (change: object) => {
    const decision = decidePromotion({ ...situation, ...change });
    return decision.allowed ? [] : decision.reasons.map(({ code }) => code);
  };
  test('没有空缺、没有备用人选、没有理由，都不能递补', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ places: { withdrawn: 1, promoted: 1 } })).toEqual(['NO_VACANCY']);
    expect(codes({ reserves: [] })).toEqual(['NO_RESERVE']);
    expect(codes({ reason: ' ' })).toEqual(['REASON_REQUIRED']);
    expect(codes({ batchState: 'ISSUED' })).toEqual(['STAGE']);
  });
});
