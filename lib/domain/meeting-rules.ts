import { z } from 'zod';

/**
 * 会议规则: how a selection meeting counts. The notice says 择优遴选 and no more, so that all of it is the office's to
 * set [A]; each meeting keeps its own copy.
 */
const ticked = z.preprocess((value) => value === true || value === 'on', z.boolean());

const mostCriteria = 8;

export const meetingRules = z.object({
  /** Members who must be present before anything is voted on. */
  quorum: z.enum(['HALF', 'TWO_THIRDS']).default('TWO_THIRDS'),
  /** Votes that a nominee needs … */
  majority: z.enum(['HALF', 'TWO_THIRDS']).default('HALF'),
  /** … out of all members or of those present. Whoever 回避 counts in neither. */
  majorityBase: z.enum(['MEMBERS', 'PRESENT']).default('MEMBERS'),
  /** The clerk counts, or each member votes on a device of his own. */
  ballot: z.enum(['CLERK', 'MEMBERS']).default('CLERK'),
  isScored: ticked.default(false),
  /** Whose points a member sees while points are given … */
  scoresWhileScoring: z.enum(['OWN', 'ALL']).default('OWN'),
  /** … and from then on. */
  scoresAfterwards: z.enum(['OWN', 'MEDIAN', 'ALL']).default('MEDIAN'),
  /** Whether points show who gave them. */
  areScorersNamed: ticked.default(false),
  /** 评分项目, one a line: the four conditions that people judge (方案 二（一）1–4). */
  scoreCriteria: z
    .string()
    .trim()
    .transform((text) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .join('\n'),
    )
    .refine((text) => text !== '', '请填写评分项目，一行一项')
    .refine((text) => text.split('\n').length <= mostCriteria, `评分项目不超过${mostCriteria}项`)
    .default('政治素质\n业务能力\n党务工作经验\n廉洁和群众基础'),
});
export type MeetingRules = z.infer<typeof meetingRules>;

export const defaultMeetingRules: MeetingRules = meetingRules.parse({});

export const meetingRuleLabels: Record<keyof MeetingRules, { label: string; clause: string }> = {
  quorum: { label: '到会成员须达到', clause: '通知 三 [A]' },
  majority: { label: '同意票须达到', clause: '通知 三 [A]' },
  majorityBase: { label: '同意票的计算基数', clause: '通知 三 [A]' },
  ballot: { label: '表决方式', clause: '通知 三 [A]' },
  isScored: { label: '表决前先评分', clause: '通知 三 [A]' },
  scoresWhileScoring: { label: '评分期间，成员看得到', clause: '通知 三 [A]' },
  scoresAfterwards: { label: '评分结束后，成员看得到', clause: '通知 三 [A]' },
  areScorersNamed: { label: '评分显示评分人姓名', clause: '通知 三 [A]' },
  scoreCriteria: { label: '评分项目', clause: '方案 二（一）1–4 [A]' },
};

/** Words for the choices; 以上 includes the number itself (民法典 1259), 过半数 does not. */
export const shareLabels = { HALF: '过半数', TWO_THIRDS: '三分之二以上' } as const;
export const majorityBaseLabels = { MEMBERS: '应到会成员', PRESENT: '实到会成员' } as const;
export const ballotLabels = { CLERK: '会上表决，由记录人登记票数', MEMBERS: '成员各自在手机或电脑上投票' } as const;
export const scoreViewLabels = { OWN: '只有本人的评分', MEDIAN: '本人的评分和各项中位数', ALL: '全部评分' } as const;

/** Whether `count` out of `of` is a share; of nobody, nothing is. */
export function reaches(count: number, of: number, share: MeetingRules['quorum']): boolean {
  if (of === 0) return false;
  return share === 'HALF' ? count * 2 > of : count * 3 >= of * 2;
}

export function criteriaOf({ scoreCriteria }: Pick<MeetingRules, 'scoreCriteria'>): string[] {
  return scoreCriteria.split('\n');
}
