import { expect, test } from 'vitest';
import {
  criteriaOf,
  defaultMeetingRules,
  meetingRuleLabels,
  meetingRules,
  reaches,
  shareLabels,
} from '@/lib/domain/meeting-rules';

test('通知 三「择优遴选」没有规定的，由省社会组织党委设定：三分之二以上到会、应到会成员过半数同意 [A]', () => {
  expect(defaultMeetingRules).toMatchObject({ quorum: 'TWO_THIRDS', majority: 'HALF', majorityBase: 'MEMBERS' });
  expect(Object.keys(meetingRuleLabels).sort()).toEqual(Object.keys(defaultMeetingRules).sort());
  expect(Object.keys(shareLabels)).toEqual(['HALF', 'TWO_THIRDS']);
});

test('民法典 1259「以上」包括本数；过半数不包括一半', () => {
  expect([5, 6].map((count) => reaches(count, 9, 'TWO_THIRDS'))).toEqual([false, true]);
  expect([4, 5].map((count) => reaches(count, 8, 'HALF'))).toEqual([false, true]);
  expect([2, 3].map((count) => reaches(count, 4, 'TWO_THIRDS'))).toEqual([false, true]);
  expect(reaches(0, 0, 'HALF')).toBe(false);
});

test('方案 二（一）1–4：评分项目一行一项，空行不算，不能没有，不超过八项', () => {
  expect(criteriaOf(defaultMeetingRules)).toHaveLength(4);
  expect(criteriaOf(meetingRules.parse({ scoreCriteria: ' 政治素质 \n\n业务能力\n' }))).toEqual([
    '政治素质',
    '业务能力',
  ]);
  expect(meetingRules.safeParse({ scoreCriteria: ' \n' }).error?.issues[0]?.message).toBe('请填写评分项目，一行一项');
  expect(meetingRules.safeParse({ scoreCriteria: 'x\n'.repeat(9) }).success).toBe(false);
});

test('勾选框没有勾，就是没有', () => {
  expect(meetingRules.parse({ isScored: 'on' }).isScored).toBe(true);
  expect(meetingRules.parse({}).isScored).toBe(false);
});
