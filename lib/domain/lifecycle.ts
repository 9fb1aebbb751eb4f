/**
 * The whole workflow in one file: every state, every event, and who follows whom (specification §3).
 *
 * `docs/lifecycle.md` is generated from here (`npm run db:diagram`), and the check constraints of the database list
 * the same states; tests compare both. After a change: regenerate the diagram and write a migration.
 */
export interface Machine<State extends string, Event extends string> {
  initial: State;
  /** state → event → next state; an event that is missing is impossible in that state. */
  transitions: Readonly<Record<State, Readonly<Partial<Record<Event, State>>>>>;
}

/** 批次: 第N批 from preparation to archive (N08). */
export const batchStates = [
  'PREPARING',
  'OPEN',
  'CLOSED',
  'REVIEW',
  'SELECTION',
  'TRAINING',
  'ISSUED',
  'ARCHIVED',
] as const;
export type BatchState = (typeof batchStates)[number];
export type BatchEvent =
  | 'open'
  | 'close'
  | 'reopen'
  | 'startReview'
  | 'startSelection'
  | 'startTraining'
  | 'issue'
  | 'archive';

export const batchMachine: Machine<BatchState, BatchEvent> = {
  initial: 'PREPARING',
  transitions: {
    PREPARING: { open: 'OPEN' },
    OPEN: { close: 'CLOSED' },
    CLOSED: { reopen: 'OPEN', startReview: 'REVIEW' },
    REVIEW: { startSelection: 'SELECTION' },
    SELECTION: { startTraining: 'TRAINING' },
    TRAINING: { issue: 'ISSUED' },
    ISSUED: { archive: 'ARCHIVED' },
    ARCHIVED: {},
  },
};

/** 人选: from 暂存 to 聘任. 选任 ends review in 备案, 招募 and 选派 in 遴选 (B12, N08). */
export const candidateStates = [
  'DRAFT',
  'LATE_REQUESTED',
  'SUBMITTED',
  'ACCEPTED',
  'RETURNED',
  'FORMAL_CHECKED',
  'QUALIFIED',
  'UNQUALIFIED',
  'APPROVED_FILED',
  'FILING_REFUSED',
  'SELECTED',
  'RESERVE',
  'NOT_SELECTED',
  'TRAINED',
  'APPOINTED',
  'WITHDRAWN',
] as const;
export type CandidateState = (typeof candidateStates)[number];
export const candidateEvents = [
  'submit',
  'requestLate',
  'acceptLate',
  'refuseLate',
  'recall',
  'accept',
  'returnForRevision',
  'passFormalCheck',
  'qualify',
  'disqualify',
  'reconsider',
  'undoVerdict',
  'approveFiling',
  'refuseFiling',
  'returnFromFiling',
  'select',
  'reserve',
  'rejectSelection',
  'promoteReserve',
  'completeTraining',
  'appoint',
  'voidLetter',
  'withdraw',
] as const;
export type CandidateEvent = (typeof candidateEvents)[number];

export const candidateMachine: Machine<CandidateState, CandidateEvent> = {
  initial: 'DRAFT',
  transitions: {
    DRAFT: { submit: 'SUBMITTED', requestLate: 'LATE_REQUESTED', withdraw: 'WITHDRAWN' },
    LATE_REQUESTED: { acceptLate: 'SUBMITTED', refuseLate: 'DRAFT', withdraw: 'WITHDRAWN' },
    SUBMITTED: { recall: 'DRAFT', accept: 'ACCEPTED', returnForRevision: 'RETURNED', withdraw: 'WITHDRAWN' },
    ACCEPTED: { passFormalCheck: 'FORMAL_CHECKED', returnForRevision: 'RETURNED', withdraw: 'WITHDRAWN' },
    RETURNED: { submit: 'SUBMITTED', withdraw: 'WITHDRAWN' },
    FORMAL_CHECKED: {
      qualify: 'QUALIFIED',
      disqualify: 'UNQUALIFIED',
      returnForRevision: 'RETURNED',
      withdraw: 'WITHDRAWN',
    },
    QUALIFIED: {
      approveFiling: 'APPROVED_FILED',
      refuseFiling: 'FILING_REFUSED',
      returnFromFiling: 'RETURNED',
      select: 'SELECTED',
      reserve: 'RESERVE',
      rejectSelection: 'NOT_SELECTED',
      reconsider: 'FORMAL_CHECKED',
      undoVerdict: 'FORMAL_CHECKED',
      withdraw: 'WITHDRAWN',
    },
    UNQUALIFIED: { reconsider: 'FORMAL_CHECKED', undoVerdict: 'FORMAL_CHECKED' },
    APPROVED_FILED: { completeTraining: 'TRAINED', withdraw: 'WITHDRAWN' },
    FILING_REFUSED: {},
    SELECTED: { completeTraining: 'TRAINED', withdraw: 'WITHDRAWN' },
    RESERVE: { promoteReserve: 'SELECTED', withdraw: 'WITHDRAWN' },
    NOT_SELECTED: {},
    TRAINED: { appoint: 'APPOINTED', withdraw: 'WITHDRAWN' },
    // A voided letter leaves its holder trained: a correct one can be issued, under a new number.
    APPOINTED: { voidLetter: 'TRAINED' },
    WITHDRAWN: {},
  },
};

/** 指导员 (聘期): what becomes of a term once its letter is issued (B13). */
export const instructorStates = [
  'ACTIVE',
  'SUSPENDED',
  'EXPIRED',
  'RENEWED',
  'RESIGNED',
  'ADJUSTED',
  'DISMISSED',
  'DECEASED',
  'VOIDED',
] as const;
export type InstructorState = (typeof instructorStates)[number];
export type InstructorEvent =
  | 'suspend'
  | 'resume'
  | 'expire'
  | 'renew'
  | 'resign'
  | 'adjust'
  | 'dismiss'
  | 'recordDeath'
  | 'voidLetter';

const leaveOffice = {
  expire: 'EXPIRED',
  resign: 'RESIGNED',
  adjust: 'ADJUSTED',
  dismiss: 'DISMISSED',
  recordDeath: 'DECEASED',
} as const;

export const instructorMachine: Machine<InstructorState, InstructorEvent> = {
  initial: 'ACTIVE',
  transitions: {
    ACTIVE: { suspend: 'SUSPENDED', renew: 'RENEWED', voidLetter: 'VOIDED', ...leaveOffice },
    SUSPENDED: { resume: 'ACTIVE', ...leaveOffice },
    EXPIRED: { renew: 'RENEWED' },
    RENEWED: {},
    RESIGNED: {},
    ADJUSTED: {},
    DISMISSED: {},
    DECEASED: {},
    VOIDED: {},
  },
};

/** 遴选会议: what its members decide is pending in CLOSED and takes effect with 发布, all at once (N08). */
export const meetingStates = ['PREPARING', 'SCORING', 'VOTING', 'CLOSED', 'PUBLISHED', 'CANCELLED'] as const;
export type MeetingState = (typeof meetingStates)[number];
export const meetingEvents = [
  'startScoring',
  'startVoting',
  'closeVoting',
  'reopenVoting',
  'publish',
  'cancel',
] as const;
export type MeetingEvent = (typeof meetingEvents)[number];

export const meetingMachine: Machine<MeetingState, MeetingEvent> = {
  initial: 'PREPARING',
  transitions: {
    PREPARING: { startScoring: 'SCORING', startVoting: 'VOTING', cancel: 'CANCELLED' },
    SCORING: { startVoting: 'VOTING', cancel: 'CANCELLED' },
    VOTING: { closeVoting: 'CLOSED', cancel: 'CANCELLED' },
    CLOSED: { reopenVoting: 'VOTING', publish: 'PUBLISHED', cancel: 'CANCELLED' },
    PUBLISHED: {},
    CANCELLED: {},
  },
};

/** The machines by the name under which transitions are recorded. */
export const machines = {
  BATCH: batchMachine,
  CANDIDATE: candidateMachine,
  INSTRUCTOR: instructorMachine,
  MEETING: meetingMachine,
} as const;
export type MachineName = keyof typeof machines;

/** The state that `event` leads to, or null when the machine does not know it there. */
export function nextState<State extends string, Event extends string>(
  machine: Machine<State, Event>,
  state: State,
  event: Event,
): State | null {
  return machine.transitions[state][event] ?? null;
}

/** States in which a 选任 nominee uses up a place of his committee's quota: 已提交 … 在聘 (B11). */
export const quotaStates: readonly CandidateState[] = [
  'LATE_REQUESTED',
  'SUBMITTED',
  'ACCEPTED',
  'FORMAL_CHECKED',
  'QUALIFIED',
  'APPROVED_FILED',
  'TRAINED',
  'APPOINTED',
];
/** States of a 选任 nominee once 省社会组织党委 has filed him (B12). */
export const filedStates: readonly CandidateState[] = ['APPROVED_FILED', 'TRAINED', 'APPOINTED'];
/** States in which the nominating organisation may edit the form. */
export const editableStates: readonly CandidateState[] = ['DRAFT', 'RETURNED'];
