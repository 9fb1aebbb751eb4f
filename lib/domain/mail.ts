import { z } from 'zod';

/**
 * 邮件提醒. A mail says that there is a message and where, no more: its subject is fixed for each kind, so that no name,
 * no question and no opinion can ever leave the system with it (specification §7).
 */
export const mailSubjects = {
  BATCH_OPENED: '新一批推荐申报已经开始',
  DEADLINE_NEAR: '推荐申报即将截止',
  EVIDENCE_REQUEST: '审核需要补充材料',
  EVIDENCE_REFUSED: '补充材料需要重新提供',
  FORM_RETURNED: '登记表被退回修改',
  INTENTION_HANDED: '收到一份报名意向',
  TRAINING_INVITATION: '收到培训邀请，待回复',
  LATE_DECIDED: '逾期申请已有结果',
  NOMINEE_WITHDRAWN: '有一名人选本人退出',
  NOTICE_PUBLISHED: '有新通知需要签收',
  NOTICE_REMINDER: '有通知尚未签收',
  PAPER_RECEIVED: '纸质材料收件情况',
  PAPER_REMINDER: '请报送纸质材料',
  PROXY_ENTERED: '登记材料已由受理部门代为录入',
  QUESTION_ANSWERED: '提出的问题已答复',
  SELECTION_PUBLISHED: '遴选结果已经公布',
  REVIEW_ASSIGNED: '有人选分配给您审核',
  SUBMISSION_REMINDER: '请报送推荐材料',
  TERM_ENDING: '有聘期即将届满',
} as const;
/** What a message is about. A new kind needs its subject here. */
export type MessageKind = keyof typeof mailSubjects;

export interface MailText {
  subject: string;
  text: string;
}

/** @param address of the page on which the reader goes on */
export function mailText(kind: MessageKind, address: string): MailText {
  const subject = mailSubjects[kind];
  const lines = [
    '您好：',
    '',
    `您在指导员工作台有一条新消息：${subject}。`,
    '请登录查看：',
    address,
    '',
    '本邮件由系统自动发送，请勿回复。不再需要邮件提醒的，请在“我的信息”中关闭。',
  ];
  return { subject: `【指导员工作台】${subject}`, text: lines.join('\n') };
}

/** 电子邮箱 as typed; empty = none. */
const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, '电子邮箱过长')
  .transform((typed) => typed || null)
  .pipe(z.email('请填写正确的电子邮箱，例如name@example.org').nullable());

/** What the system administrator sets, for the owner of an account. */
export const accountEmail = z.object({ accountId: z.uuid(), email });
export type AccountEmail = z.infer<typeof accountEmail>;

/** What everybody sets for himself. */
export const ownMail = z.object({
  email,
  isMailWanted: z.preprocess((value) => value === true || value === 'on', z.boolean()),
});
export type OwnMail = z.infer<typeof ownMail>;

/** ON: configured. OFF: no SMTP_URL, messages stay in the app. DEMO: demo data, nothing ever leaves. */
export const mailModes = ['ON', 'OFF', 'DEMO'] as const;
export type MailMode = (typeof mailModes)[number];
export const mailModeLabels: Record<MailMode, string> = { ON: '已启用', OFF: '未配置', DEMO: '演示，不发送' };

export type MailState = 'WAITING' | 'SENT' | 'DEAD' | 'DROPPED';

/** Minutes to wait after the first, second … failure: a day and a half in all. */
const pauses = [1, 5, 30, 120, 480, 1440] as const;

/** When to try again after this many failures; null: give up, a person must look at it. */
export function retryAfter(failures: number, at: Date): Date | null {
  const minutes = pauses[failures - 1];
  return minutes === undefined ? null : new Date(at.getTime() + minutes * 60_000);
}
