import {
  batchStateLabels,
  candidateStateLabels,
  instructorStateLabels,
  meetingStateLabels,
} from '@/lib/domain/glossary';
import type { BatchState, CandidateState, InstructorState, MeetingState } from '@/lib/domain/lifecycle';
import { StatusBadge } from './status-badge';
import type { Tone } from './tone';

const batchTones: Partial<Record<BatchState, Tone>> = {
  OPEN: 'info',
  REVIEW: 'info',
  SELECTION: 'info',
  TRAINING: 'info',
  ISSUED: 'ok',
};
const candidateTones: Partial<Record<CandidateState, Tone>> = {
  LATE_REQUESTED: 'warn',
  SUBMITTED: 'info',
  ACCEPTED: 'info',
  RETURNED: 'warn',
  FORMAL_CHECKED: 'info',
  QUALIFIED: 'ok',
  UNQUALIFIED: 'bad',
  APPROVED_FILED: 'ok',
  FILING_REFUSED: 'bad',
  SELECTED: 'ok',
  RESERVE: 'warn',
  TRAINED: 'ok',
  APPOINTED: 'ok',
};
const termTones: Partial<Record<InstructorState, Tone>> = {
  ACTIVE: 'ok',
  SUSPENDED: 'warn',
  DISMISSED: 'bad',
  VOIDED: 'bad',
};

const meetingTones: Partial<Record<MeetingState, Tone>> = {
  SCORING: 'info',
  VOTING: 'info',
  CLOSED: 'warn',
  PUBLISHED: 'ok',
};

/** State of a 批次. */
export function BatchBadge({ state }: { state: BatchState }) {
  return <StatusBadge tone={batchTones[state]} label={batchStateLabels[state]} />;
}

/** State of a 人选. */
export function CandidateBadge({ state }: { state: CandidateState }) {
  return <StatusBadge tone={candidateTones[state]} label={candidateStateLabels[state]} />;
}

/** State of a 聘期. */
export function TermBadge({ state }: { state: InstructorState }) {
  return <StatusBadge tone={termTones[state]} label={instructorStateLabels[state]} />;
}

/** State of a 遴选会议. */
export function MeetingBadge({ state }: { state: MeetingState }) {
  return <StatusBadge tone={meetingTones[state]} label={meetingStateLabels[state]} />;
}
