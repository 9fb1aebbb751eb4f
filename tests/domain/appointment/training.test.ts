import { describe, expect, test } from 'vitest';
import {
  attendancePercent,
  decideLetter,
  decideTrainingCompleted,
  decideTrainingRecord,
  type LetterCase,
  type TrainingRecord,
} from '@/lib/domain/appointment/training';
import type { Decision } from '@/lib/domain/decision';

const record = (halfDays: number, halfDaysAttended: number, halfDaysMadeUp = 0): TrainingRecord => ({
  halfDays,
  halfDaysAttended,
  halfDaysMadeUp,
});
const codes = (decision: Decision) => (decision.allowed ? [] : decision.reasons.map((reason) => reason.code));
const rules = { attendancePercent: 100 };

describe('通知 三：进行集中学习培训', () => {
  test.each([
    [[record(4, 4)], 100],
    [[record(4, 3)], 75],
    [[record(4, 3, 1)], 100],
    [[record(2, 2), record(4, 2)], 66],
    [[record(200, 199)], 99],
    [[], 0],
  ])('%j 的出勤率为 %i%%', (records, percent) => {
    expect(attendancePercent(records)).toBe(percent);
  });

  test('出勤达到要求，或补训补齐，才算培训合格', () => {
    expect(codes(decideTrainingCompleted([record(4, 4)], rules))).toEqual([]);
    expect(codes(decideTrainingCompleted([record(4, 3, 1)], rules))).toEqual([]);
    expect(codes(decideTrainingCompleted([record(4, 3)], rules))).toEqual(['ATTENDANCE_TOO_LOW']);
    expect(codes(decideTrainingCompleted([], rules))).toEqual(['NO_TRAINING']);
    expect(codes(decideTrainingCompleted([record(4, 3)], { attendancePercent: 75 }))).toEqual([]);
  });

  test('出勤与补训合计不能超过培训的半天数', () => {
    expect(decideTrainingRecord(record(4, 3, 1)).allowed).toBe(true);
    expect(codes(decideTrainingRecord(record(4, 4, 1)))).toEqual(['ATTENDANCE_IMPOSSIBLE']);
    expect(codes(decideTrainingRecord(record(4, -1)))).toEqual(['ATTENDANCE_IMPOSSIBLE']);
  });
});

describe('通知 三：择优遴选、集中学习培训、统一颁发聘书，次序不可颠倒', () => {
  const ready: LetterCase = {
    state: 'TRAINED',
    isChosen: true,
    records: [record(4, 4)],
    pledgedOn: '2017-12-01',
    letterOn: '2017-12-15',
  };

  test('三步都有，可以颁发', () => {
    expect(decideLetter(ready, rules)).toEqual({ allowed: true });
  });

  test.each<[string, Partial<LetterCase>, string[]]>([
    ['未经遴选', { isChosen: false }, ['NOT_CHOSEN']],
    ['没有培训', { records: [] }, ['NO_TRAINING']],
    ['出勤不足', { records: [record(4, 3)] }, ['ATTENDANCE_TOO_LOW']],
    ['尚未确认培训合格', { state: 'SELECTED' }, ['NOT_TRAINED']],
    ['已经聘任', { state: 'APPOINTED' }, ['ALREADY_APPOINTED']],
    ['没有承诺书', { pledgedOn: null }, ['NO_PLEDGE']],
    ['尚未确认培训合格，也没有承诺书', { state: 'SELECTED', pledgedOn: null }, ['NOT_TRAINED', 'NO_PLEDGE']],
    [
      '什么都没有',
      { state: 'QUALIFIED', isChosen: false, records: [], pledgedOn: null },
      ['NOT_CHOSEN', 'NO_TRAINING', 'NO_PLEDGE'],
    ],
  ])('%s，不能颁发', (_, change, expected) => {
    expect(codes(decideLetter({ ...ready, ...change }, rules))).toEqual(expected);
  });
});
