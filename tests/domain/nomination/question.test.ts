import { expect, test } from 'vitest';
import { isOverdue, newQuestion, questionAnswer, questionState } from '@/lib/domain/nomination/question';

test('「请迳向…党群工作处反馈」: 待办, then 办理中, then 已答复', () => {
  expect(questionState({ takenAt: null, answeredAt: null })).toBe('OPEN');
  expect(questionState({ takenAt: new Date(), answeredAt: null })).toBe('IN_PROGRESS');
  expect(questionState({ takenAt: null, answeredAt: new Date() })).toBe('ANSWERED');
});

test('an answer is late from the day after it was due, and never once given', () => {
  const open = { answeredAt: null, dueOn: '2017-10-20' };
  expect(isOverdue(open, '2017-10-20')).toBe(false);
  expect(isOverdue(open, '2017-10-21')).toBe(true);
  expect(isOverdue({ ...open, answeredAt: new Date() }, '2017-10-21')).toBe(false);
});

test('an empty question or answer says in Chinese what is missing', () => {
  expect(newQuestion.safeParse({ subject: ' ', text: '怎么填' }).error?.issues.map(({ message }) => message)).toEqual([
    '请填写问题标题',
    '请把问题写清楚，至少5个字',
  ]);
  expect(questionAnswer.safeParse({ questionId: crypto.randomUUID(), answer: ' ' }).success).toBe(false);
});
