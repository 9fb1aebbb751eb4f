import { describe, expect, test } from 'vitest';
import { decideInvitation, gateMinutes, halfDayOf, replyLabels, replyOf } from '@/lib/domain/appointment/invitation';

describe('「进行集中学习培训」(通知 三)：邀请和回复', () => {
  test.each([
    [null, 90, 50, true],
    [100, 90, 10, true],
    [100, 90, 11, false],
  ])('容纳%s人，已邀请%i人，再邀请%i人：%s', (capacity, expected, invited, isAllowed) => {
    expect(decideInvitation(capacity, { expected, invited }).allowed).toBe(isAllowed);
  });

  test('会参加、不能参加、待回复', () => {
    expect([true, false, null].map((isComing) => replyLabels[replyOf(isComing)])).toEqual([
      '会参加',
      '不能参加',
      '待回复',
    ]);
  });

  test('第几个半天是哪一天的上午或下午', () => {
    expect(halfDayOf('2017-11-30', 1)).toEqual({ on: '2017-11-30', part: '上午' });
    expect(halfDayOf('2017-11-30', 2)).toEqual({ on: '2017-11-30', part: '下午' });
    expect(halfDayOf('2017-11-30', 3)).toEqual({ on: '2017-12-01', part: '上午' });
  });

  test('签到码最多展示两小时', () => {
    expect(Math.max(...gateMinutes)).toBe(120);
  });
});
