import { describe, expect, test } from 'vitest';
import type { BatchState } from '@/lib/domain/lifecycle';
import { decideNomination, decideRoute, submissionRoute } from '@/lib/domain/nomination/submission-window';

const facts = (today: string, batchState: BatchState = 'OPEN') => ({
  batchState,
  opensOn: '2017-09-29',
  lastOn: '2017-10-30',
  today,
});

describe('「请于10月30日前…报送」', () => {
  test('截止当天仍可提交，次日只能逾期申请', () => {
    expect(submissionRoute(facts('2017-10-30'), 'DRAFT')).toBe('SUBMIT');
    expect(submissionRoute(facts('2017-10-31'), 'DRAFT')).toBe('REQUEST_LATE');
  });

  test('开始之前不接收', () => {
    expect(submissionRoute(facts('2017-09-28'), 'DRAFT')).toBe('NONE');
    expect(decideNomination(facts('2017-09-28'))).toMatchObject({ reasons: [{ code: 'NOT_YET_OPEN' }] });
  });

  test('提前截止的批次也按逾期申请', () => {
    expect(submissionRoute(facts('2017-10-20', 'CLOSED'), 'DRAFT')).toBe('REQUEST_LATE');
  });

  test('开始审核以后不再接收新的人选', () => {
    expect(submissionRoute(facts('2017-11-05', 'REVIEW'), 'DRAFT')).toBe('NONE');
    expect(decideNomination(facts('2017-11-05', 'REVIEW'))).toMatchObject({
      reasons: [{ code: 'BATCH_CLOSED', message: '本批次审核中，不再接收推荐材料', clause: '通知 二' }],
    });
  });

  test('退回修改的，截止以后到遴选为止都可以再报，不算逾期', () => {
    const states: BatchState[] = ['OPEN', 'CLOSED', 'REVIEW', 'SELECTION', 'TRAINING'];
    const routes = states.map((state) => submissionRoute(facts('2017-11-05', state), 'RETURNED'));
    expect(routes).toEqual(['SUBMIT', 'SUBMIT', 'SUBMIT', 'SUBMIT', 'NONE']);
  });

  test('已提交的不能再提交', () => {
    expect(submissionRoute(facts('2017-10-20'), 'SUBMITTED')).toBe('NONE');
  });
});

describe('提交与逾期申请二选一', () => {
  test('截止前不收逾期申请', () => {
    expect(decideRoute('REQUEST_LATE', facts('2017-10-20'), 'DRAFT')).toMatchObject({
      reasons: [{ code: 'NOT_LATE' }],
    });
  });

  test('截止后不收提交，说明截止日期', () => {
    expect(decideRoute('SUBMIT', facts('2017-10-31'), 'DRAFT')).toEqual({
      allowed: false,
      reasons: [{ code: 'DEADLINE_PASSED', message: '推荐材料已于2017年10月30日截止', clause: '通知 二' }],
    });
  });

  test('各得其所时允许', () => {
    expect(decideRoute('SUBMIT', facts('2017-10-30'), 'DRAFT')).toEqual({ allowed: true });
    expect(decideRoute('REQUEST_LATE', facts('2017-10-31'), 'DRAFT')).toEqual({ allowed: true });
  });
});
