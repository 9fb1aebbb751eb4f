import { type Decision, decide, type Reason } from '../decision';
import { type BatchEvent, type BatchState, batchMachine, type CandidateState } from '../lifecycle';

/** What decides whether a batch may go on. */
export interface BatchStageFacts {
  today: string;
  /** Last day of nomination, moved to a working day (N05). */
  deadlineOn: string;
  hasNotice: boolean;
  /** Nominees of the batch by state. */
  counts: Readonly<Partial<Record<CandidateState, number>>>;
  /** 意见 of the person who moves the batch. */
  opinion: string;
}

/** Nominees whose review has begun or must begin before anybody can be selected. */
const underReview: readonly CandidateState[] = ['LATE_REQUESTED', 'SUBMITTED', 'ACCEPTED', 'FORMAL_CHECKED'];

const rules: Partial<Record<BatchEvent, (facts: BatchStageFacts) => Reason[]>> = {
  open: (facts) => [
    ...reasonIf(!facts.hasNotice, 'NO_NOTICE', '请先发布本批次的通知', '通知 一'),
    ...reasonIf(facts.deadlineOn < facts.today, 'DEADLINE_PASSED', '截止日期已过，请先改为今天或以后', '通知 二'),
  ],
  close: (facts) =>
    reasonIf(
      facts.today <= facts.deadlineOn && facts.opinion === '',
      'EARLY_CLOSE',
      '截止日期未到，提前截止须填写理由',
      '通知 二',
    ),
  reopen: (facts) => [
    ...reasonIf(facts.deadlineOn < facts.today, 'DEADLINE_PASSED', '新的截止日期须为今天或以后', '通知 二'),
    ...reasonIf(facts.opinion === '', 'NO_REASON', '请填写重新开放申报的理由', '通知 二'),
  ],
  startSelection: (facts) => {
    const open = total(facts, underReview);
    return reasonIf(open > 0, 'REVIEW_OPEN', `还有${open}名人选未完成审核，不能开始遴选`, '通知 三');
  },
  startTraining: (facts) => {
    const open = total(facts, ['QUALIFIED']);
    const chosen = total(facts, ['SELECTED', 'APPROVED_FILED']);
    return [
      ...reasonIf(open > 0, 'SELECTION_OPEN', `还有${open}名人选未作出遴选或备案决定`, '通知 三'),
      ...reasonIf(chosen === 0, 'NOBODY_CHOSEN', '还没有入选或已备案的人选', '通知 三'),
    ];
  },
};

/** Whether a batch may take this step: nobody is left behind undecided, and no step comes before its time (N08, N09). */
export function canAdvanceBatch(event: BatchEvent, facts: BatchStageFacts): Decision {
  return decide(rules[event]?.(facts) ?? []);
}

/** A step that the office takes by itself; 颁发聘书 is done in the room of appointments. */
export type OfficeStep = Exclude<BatchEvent, 'issue'>;

/** The steps that the machine knows in this state, in its order. */
export function officeSteps(state: BatchState): OfficeStep[] {
  return (Object.keys(batchMachine.transitions[state]) as BatchEvent[]).filter((event) => event !== 'issue');
}

/** What would speak against a step even with the reason and the new deadline that its form still asks for. */
export function previewBatchStep(event: OfficeStep, facts: BatchStageFacts): Decision {
  const deadlineOn = event === 'reopen' ? facts.today : facts.deadlineOn;
  return canAdvanceBatch(event, { ...facts, deadlineOn, opinion: '（待填写）' });
}

/** Steps that need the reason of the person, not just a confirmation. */
export function asksForReason(event: BatchEvent, facts: Pick<BatchStageFacts, 'today' | 'deadlineOn'>): boolean {
  return event === 'reopen' || (event === 'close' && facts.today <= facts.deadlineOn);
}

/** What the step brings about, for the confirmation. */
export const batchStepConsequences: Record<OfficeStep, string> = {
  open: '各社会组织将在首页看到本批次和通知，并收到站内信；此后可以填报和提交人选。规则随即固定，不能再改。',
  close: '各社会组织不能再提交新的人选，逾期的须说明理由提出申请。',
  reopen: '各社会组织可以继续提交人选，直到新的截止日期。',
  startReview: '进入集中审核。',
  startSelection: '审核结束，由省社会组织党委择优遴选，选任人选审核备案。',
  startTraining: '遴选和备案结束，入选人员参加集中学习培训。',
  archive: '本批次办结归档，只供查阅。',
};

function total({ counts }: BatchStageFacts, states: readonly CandidateState[]): number {
  return states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
}

function reasonIf(condition: boolean, code: string, message: string, clause: string): Reason[] {
  return condition ? [{ code, message, clause }] : [];
}
