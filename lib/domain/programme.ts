import { z } from 'zod';

/**
 * 工作参数: what the notice leaves open and the office decides for the whole programme. Numbers of the 方案 itself
 * belong to a batch (`regulation.ts`).
 */
const days = z.coerce.number({ error: '请填整数' }).int('请填整数').min(1, '至少1天').max(60, '不超过60天');
const ticked = z.preprocess((value) => value === true || value === 'on', z.boolean());

export const programmeSettings = z.object({
  /** Working days within which the office answers a question (N10). */
  questionAnswerDays: days.default(5),
  /** Whether people may register their own interest, for an organisation to adopt (N02). */
  isSelfRegistrationOpen: ticked.default(false),
});
export type ProgrammeSettings = z.infer<typeof programmeSettings>;
export type ProgrammeKey = keyof ProgrammeSettings;

export const defaultProgramme: ProgrammeSettings = programmeSettings.parse({});

export const programmeLabels: Record<ProgrammeKey, { label: string; clause: string }> = {
  questionAnswerDays: { label: '答复问题的期限（工作日）', clause: '通知 三 [A]' },
  isSelfRegistrationOpen: { label: '开放个人报名意向登记', clause: '通知 一 [A]' },
};
