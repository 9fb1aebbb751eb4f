import type { InstructorState } from '../lifecycle';

/** What the public may learn of a letter besides name and number. */
export type LetterValidity = 'VALID' | 'NOT_YET' | 'SUSPENDED' | 'EXPIRED' | 'ENDED' | 'VOIDED';

export const validityLabels: Record<LetterValidity, string> = {
  VALID: '在聘期内',
  NOT_YET: '聘期尚未开始',
  SUSPENDED: '暂停履职',
  EXPIRED: '已届满',
  ENDED: '已解聘或离任',
  VOIDED: '已作废',
};

interface IssuedTerm {
  state: InstructorState;
  startsOn: string;
  endsOn: string;
  /** First day on which the term no longer holds, if it ended early. */
  endedOn: string | null;
}

/** Whether a letter holds on a day. Why a term ended early is nobody's business but the office's. */
export function letterValidity({ state, startsOn, endsOn, endedOn }: IssuedTerm, today: string): LetterValidity {
  if (state === 'VOIDED') return 'VOIDED';
  if (endedOn && endedOn <= today) return 'ENDED';
  if (today > endsOn) return 'EXPIRED';
  if (today < startsOn) return 'NOT_YET';
  if (state === 'SUSPENDED') return 'SUSPENDED';
  return state === 'ACTIVE' || state === 'RENEWED' ? 'VALID' : 'ENDED';
}
