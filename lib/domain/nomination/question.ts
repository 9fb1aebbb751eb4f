import { z } from 'zod';

/** 「工作中遇到的困难和问题，请迳向…党群工作处反馈」(N10): 待办 → 办理中 → 已答复. */
export const questionStates = ['OPEN', 'IN_PROGRESS', 'ANSWERED'] as const;
export type QuestionState = (typeof questionStates)[number];
export const questionStateLabels: Record<QuestionState, string> = {
  OPEN: '待办',
  IN_PROGRESS: '办理中',
  ANSWERED: '已答复',
};

export const newQuestion = z.object({
  subject: z.string().trim().min(1, '请填写问题标题').max(60, '标题不超过60字'),
  text: z.string().trim().min(5, '请把问题写清楚，至少5个字').max(2000, '问题不超过2000字'),
});
export type NewQuestion = z.infer<typeof newQuestion>;

export const questionAnswer = z.object({
  questionId: z.uuid(),
  answer: z.string().trim().min(1, '请填写答复').max(4000, '答复不超过4000字'),
});

export function questionState(question: { takenAt: unknown; answeredAt: unknown }): QuestionState {
  if (question.answeredAt) return 'ANSWERED';
  return question.takenAt ? 'IN_PROGRESS' : 'OPEN';
}

/** Whether the answer is late: the due day is over and nobody answered. */
export function isOverdue(question: { answeredAt: unknown; dueOn: string }, today: string): boolean {
  return !question.answeredAt && question.dueOn < today;
}
