import { addDays } from '../calendar-day';
import { type Decision, decide, type Reason } from '../decision';

const clause = '通知 三';

/** 会参加, 不能参加, or no answer yet. */
export type InvitationReply = 'COMING' | 'NOT_COMING' | 'WAITING';
export const replyLabels: Record<InvitationReply, string> = {
  COMING: '会参加',
  NOT_COMING: '不能参加',
  WAITING: '待回复',
};

export function replyOf(isComing: boolean | null): InvitationReply {
  if (isComing === null) return 'WAITING';
  return isComing ? 'COMING' : 'NOT_COMING';
}

/** Whether so many more fit: whoever cannot come frees his place. */
export function decideInvitation(
  capacity: number | null,
  { expected, invited }: { expected: number; invited: number },
): Decision {
  const reasons: Reason[] = [];
  if (capacity !== null && expected + invited > capacity) {
    const message = `场地容纳${capacity}人，已邀请${expected}人，再邀请${invited}人就超出了；请另开一期`;
    reasons.push({ code: 'CAPACITY', message, clause });
  }
  return decide(reasons);
}

/** 上午 or 下午 of which day a half day is, counted from 1. */
export function halfDayOf(heldOn: string, halfDay: number): { on: string; part: '上午' | '下午' } {
  return { on: addDays(heldOn, Math.floor((halfDay - 1) / 2)), part: halfDay % 2 === 1 ? '上午' : '下午' };
}

/** Minutes for which a code for 扫码签到 can be shown. */
export const gateMinutes = [15, 30, 60, 120] as const;
