import { z } from 'zod';
import { archiveRetention, archiveRetentionLabels } from './archive';
import { meetingRuleLabels, meetingRules } from './meeting-rules';

/**
 * 工作参数: what the notice leaves open and the office decides for the whole programme. Numbers of the 方案 itself
 * belong to a batch (`regulation.ts`).
 */
const days = z.coerce.number({ error: '请填整数' }).int('请填整数').min(1, '至少1天').max(60, '不超过60天');
const ticked = z.preprocess((value) => value === true || value === 'on', z.boolean());

export const programmeSettings = z.object({
  /** Working days within which the office answers a question (N10). */
  questionAnswerDays: days.default(5),
  /** Working days that an organisation is given to send a document that a finding asks for (B06). */
  evidenceDays: days.default(5),
  /** Whether people may register their own interest, for an organisation to adopt (N02). */
  isSelfRegistrationOpen: ticked.default(false),
  /** End of office hours, `HH:mm`: paper that arrives later counts as received on the next working day (N05). */
  officeClosesAt: z
    .string()
    .trim()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, '请填写时间，例如17:30')
    .default('17:30'),
  /** What a selection meeting starts from. */
  ...meetingRules.shape,
  /** 保管期限 in archive packages. */
  ...archiveRetention.shape,
});
export type ProgrammeSettings = z.infer<typeof programmeSettings>;
export type ProgrammeKey = keyof ProgrammeSettings;

export const defaultProgramme: ProgrammeSettings = programmeSettings.parse({});

export const programmeLabels: Record<ProgrammeKey, { label: string; clause: string }> = {
  questionAnswerDays: { label: '答复问题的期限（工作日）', clause: '通知 三 [A]' },
  evidenceDays: { label: '补充材料的期限（工作日）', clause: '方案 二（一）5 [A]' },
  isSelfRegistrationOpen: { label: '开放个人报名意向登记', clause: '通知 一 [A]' },
  officeClosesAt: { label: '下班时间（纸质材料当日截止）', clause: '通知 二、民法典第二百零三条 [A]' },
  ...meetingRuleLabels,
  ...archiveRetentionLabels,
};
