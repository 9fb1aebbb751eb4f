import { describe, expect, test } from 'vitest';
import type { BatchEvent } from '@/lib/domain/lifecycle';
import {
  asksForReason,
  type BatchStageFacts,
  canAdvanceBatch,
  officeSteps,
  previewBatchStep,
} from '@/lib/domain/nomination/batch-stage';

const facts: BatchStageFacts = {
  today: '2017-10-30',
  deadlineOn: '2017-10-30',
  hasNotice: true,
  counts: {},
  opinion: '',
};
function reasons(event: BatchEvent, changes: Partial<BatchStageFacts> = {}) {
  const decision = canAdvanceBatch(event, { ...facts, ...changes });
  return decision.allowed ? [] : decision.reasons.map(({ code }) => code);
}

describe('通知 一「认真组织学习」：开始申报', () => {
  test('有通知、未过截止日期才可以', () => {
    expect(reasons('open')).toEqual([]);
    expect(reasons('open', { hasNotice: false, deadlineOn: '2017-10-29' })).toEqual(['NO_NOTICE', 'DEADLINE_PASSED']);
  });
});

describe('通知 二「请于10月30日前」：截止与重新开放', () => {
  test('截止日当天仍算提前，须填写理由；次日起不必', () => {
    expect(reasons('close')).toEqual(['EARLY_CLOSE']);
    expect(reasons('close', { opinion: '名额已满' })).toEqual([]);
    expect(reasons('close', { today: '2017-10-31' })).toEqual([]);
    expect(asksForReason('close', facts)).toBe(true);
    expect(asksForReason('close', { ...facts, today: '2017-10-31' })).toBe(false);
  });

  test('重新开放须有理由和新的截止日期', () => {
    expect(reasons('reopen', { deadlineOn: '2017-10-29' })).toEqual(['DEADLINE_PASSED', 'NO_REASON']);
    expect(reasons('reopen', { opinion: '邮件故障' })).toEqual([]);
    expect(asksForReason('reopen', facts)).toBe(true);
  });
});

describe('通知 三「择优遴选…集中学习培训，统一颁发聘书」：先后有序', () => {
  test.each(['LATE_REQUESTED', 'SUBMITTED', 'ACCEPTED', 'FORMAL_CHECKED'] as const)(
    '还有%s的人选，不能开始遴选',
    (state) => expect(reasons('startSelection', { counts: { [state]: 1 } })).toEqual(['REVIEW_OPEN']),
  );

  test('没有报送、退回未补、资格不符的人选不耽误遴选', () => {
    const counts = { DRAFT: 2, RETURNED: 1, UNQUALIFIED: 1, WITHDRAWN: 1, QUALIFIED: 3 };
    expect(reasons('startSelection', { counts })).toEqual([]);
  });

  test('还有资格审查通过而未决定的人选，不能开始培训', () => {
    expect(reasons('startTraining', { counts: { QUALIFIED: 1, SELECTED: 5 } })).toEqual(['SELECTION_OPEN']);
    expect(reasons('startTraining', { counts: { SELECTED: 5, RESERVE: 1 } })).toEqual([]);
    expect(reasons('startTraining', { counts: { APPROVED_FILED: 1 } })).toEqual([]);
  });

  test('一名人选也没有，培训无从开始', () => {
    expect(reasons('startTraining', { counts: { NOT_SELECTED: 4 } })).toEqual(['NOBODY_CHOSEN']);
  });
});

describe('党群工作处可以办理的下一步', () => {
  test('颁发聘书不在此列，其余照流程', () => {
    expect(officeSteps('CLOSED')).toEqual(['reopen', 'startReview']);
    expect(officeSteps('TRAINING')).toEqual([]);
    expect(officeSteps('ARCHIVED')).toEqual([]);
  });

  test('预览时不因尚未填写理由和新日期而拦下', () => {
    expect(previewBatchStep('close', facts)).toEqual({ allowed: true });
    expect(previewBatchStep('reopen', { ...facts, deadlineOn: '2017-10-01' })).toEqual({ allowed: true });
    expect(previewBatchStep('startSelection', { ...facts, counts: { SUBMITTED: 2 } }).allowed).toBe(false);
  });
});
