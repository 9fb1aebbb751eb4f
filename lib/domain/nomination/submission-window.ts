import { formatDay } from '../calendar-day';
import { allowed, type Decision, type Reason, refused } from '../decision';
import { batchStateLabels } from '../glossary';
import type { BatchState, CandidateState } from '../lifecycle';

export interface WindowFacts {
  batchState: BatchState;
  opensOn: string;
  /** Last day on which forms are taken, the day included: the deadline, moved to a working day (N05). */
  lastOn: string;
  today: string;
}

/** How a form can be sent at this moment: 提交, 逾期申请, or not at all. */
export type SubmissionRoute = 'SUBMIT' | 'REQUEST_LATE' | 'NONE';

/** States of a batch in which a form that was sent back may come again. */
const correctable: readonly BatchState[] = ['OPEN', 'CLOSED', 'REVIEW', 'SELECTION'];

/** 截止后 a new form can only be asked for with a reason; one that was sent back is not late (通知 二, N05). */
export function submissionRoute(facts: WindowFacts, state: CandidateState): SubmissionRoute {
  if (state === 'RETURNED') return correctable.includes(facts.batchState) ? 'SUBMIT' : 'NONE';
  if (state !== 'DRAFT') return 'NONE';
  if (isOpen(facts)) return 'SUBMIT';
  const isTooLate = facts.batchState === 'CLOSED' || (facts.batchState === 'OPEN' && facts.today > facts.lastOn);
  return isTooLate ? 'REQUEST_LATE' : 'NONE';
}

/** Whether nominees may be added to the batch, and submitted forms taken back, today. */
export function decideNomination(facts: WindowFacts): Decision {
  return isOpen(facts) ? allowed : refused(closedReason(facts));
}

/** Whether the form may be sent along this route. */
export function decideRoute(route: 'SUBMIT' | 'REQUEST_LATE', facts: WindowFacts, state: CandidateState): Decision {
  const possible = submissionRoute(facts, state);
  if (possible === route) return allowed;
  if (possible === 'SUBMIT') return refused({ code: 'NOT_LATE', message: '尚未截止，请直接提交', clause: '通知 二' });
  return refused(closedReason(facts));
}

function isOpen({ batchState, opensOn, lastOn, today }: WindowFacts): boolean {
  return batchState === 'OPEN' && opensOn <= today && today <= lastOn;
}

function closedReason({ batchState, opensOn, lastOn, today }: WindowFacts): Reason {
  const clause = '通知 二';
  if (batchState !== 'OPEN') {
    return { code: 'BATCH_CLOSED', message: `本批次${batchStateLabels[batchState]}，不再接收推荐材料`, clause };
  }
  if (today < opensOn) return { code: 'NOT_YET_OPEN', message: `${formatDay(opensOn)}起接收推荐材料`, clause };
  return { code: 'DEADLINE_PASSED', message: `推荐材料已于${formatDay(lastOn)}截止`, clause };
}
