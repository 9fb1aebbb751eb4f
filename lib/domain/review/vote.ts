import { type Decision, decide, type Reason } from '../decision';
import type { VoteChoice } from '../glossary';
import { type MeetingRules, reaches } from '../meeting-rules';

/** 票数 of one nominee. */
export interface Tally {
  agree: number;
  disagree: number;
  abstain: number;
}

/** Who counts for one nominee: nobody who 回避. */
export interface Roll {
  /** 应到 */
  members: number;
  /** 实到, and so the votes that there are */
  voters: number;
}

export interface Attendance {
  id: string;
  isPresent: boolean;
}

export function rollOf(members: readonly Attendance[], recused: readonly { memberId: string }[]): Roll {
  const out = new Set(recused.map(({ memberId }) => memberId));
  const counted = members.filter(({ id }) => !out.has(id));
  return { members: counted.length, voters: counted.filter(({ isPresent }) => isPresent).length };
}

/** Votes that members cast themselves: of those present who do not 回避; who has not voted abstains. */
export function tallyOf(
  votes: readonly { memberId: string; choice: VoteChoice }[],
  members: readonly Attendance[],
  recused: readonly { memberId: string }[],
): Tally {
  const out = new Set(recused.map(({ memberId }) => memberId));
  const voters = new Set(members.filter(({ id, isPresent }) => isPresent && !out.has(id)).map(({ id }) => id));
  const counted = votes.filter(({ memberId }) => voters.has(memberId));
  const agree = counted.filter(({ choice }) => choice === 'AGREE').length;
  const disagree = counted.filter(({ choice }) => choice === 'DISAGREE').length;
  return { agree, disagree, abstain: voters.size - agree - disagree };
}

/** Whether a nominee has the votes. It says who may be chosen, never who is: that is decided by people (PIPL 24). */
export function hasCarried(
  { agree }: Tally,
  roll: Roll,
  rules: Pick<MeetingRules, 'majority' | 'majorityBase'>,
): boolean {
  return reaches(agree, rules.majorityBase === 'MEMBERS' ? roll.members : roll.voters, rules.majority);
}

/** Whether the clerk's count can be right: one vote for everybody present who does not 回避. */
export function decideTally(tally: Tally, { voters }: Roll): Decision {
  const sum = tally.agree + tally.disagree + tally.abstain;
  const reason: Reason = {
    code: 'TALLY',
    message: `三项票数之和是${sum}，应为${voters}（实到会、不回避的成员数）`,
    field: 'agree',
  };
  return decide(sum === voters ? [] : [reason]);
}
