import 'server-only';
import {
  batchEventLabels,
  batchStateLabels,
  candidateEventLabels,
  candidateStateLabels,
  instructorEventLabels,
  instructorStateLabels,
  meetingEventLabels,
  meetingStateLabels,
} from '@/lib/domain/glossary';
import {
  type BatchEvent,
  type BatchState,
  batchMachine,
  type CandidateEvent,
  type CandidateState,
  candidateMachine,
  type InstructorEvent,
  type InstructorState,
  instructorMachine,
  type MachineName,
  type MeetingEvent,
  type MeetingState,
  meetingMachine,
  nextState,
} from '@/lib/domain/lifecycle';
import { refuse, type Work } from './command';

interface Note {
  /** 意见 of the person, shown in the timeline. */
  opinion?: string;
  /** Hash of the data as it was when the state changed. */
  snapshotHash?: string;
}

/** Moves a batch along its machine and records the transition; refuses what the machine does not know. */
export async function advanceBatch(
  work: Work,
  batch: { id: string; state: string },
  event: BatchEvent,
  note: Note = {},
): Promise<BatchState> {
  const from = batch.state as BatchState;
  const to = nextState(batchMachine, from, event);
  if (!to) return refuseTransition(batchStateLabels[from], batchEventLabels[event]);
  await work.tx.batch.update({ where: { id: batch.id }, data: { state: to } });
  await record(work, 'BATCH', batch.id, event, from, to, note);
  return to;
}

/** Moves a nominee along the machine and records the transition. The caller holds the row lock. */
export async function advanceCandidate(
  work: Work,
  candidate: { id: string; state: string },
  event: CandidateEvent,
  note: Note = {},
): Promise<CandidateState> {
  const from = candidate.state as CandidateState;
  const to = nextState(candidateMachine, from, event);
  if (!to) return refuseTransition(candidateStateLabels[from], candidateEventLabels[event]);
  await work.tx.candidate.update({ where: { id: candidate.id }, data: { state: to, updatedAt: work.at } });
  await record(work, 'CANDIDATE', candidate.id, event, from, to, note);
  return to;
}

/**
 * Moves a term along the instructor machine and records the transition.
 * @param endedOn first day on which it no longer holds, for what ends it early
 */
export async function advanceTerm(
  work: Work,
  term: { id: string; state: string },
  event: InstructorEvent,
  note: Note = {},
  endedOn?: Date,
): Promise<InstructorState> {
  const from = term.state as InstructorState;
  const to = nextState(instructorMachine, from, event);
  if (!to) return refuseTransition(instructorStateLabels[from], instructorEventLabels[event]);
  await work.tx.term.update({ where: { id: term.id }, data: { state: to, endedOn } });
  await record(work, 'INSTRUCTOR', term.id, event, from, to, note);
  return to;
}

/** Moves a selection meeting along its machine and records the transition. The caller holds the row lock. */
export async function advanceMeeting(
  work: Work,
  meeting: { id: string; state: string },
  event: MeetingEvent,
  note: Note = {},
): Promise<MeetingState> {
  const from = meeting.state as MeetingState;
  const to = nextState(meetingMachine, from, event);
  if (!to) return refuseTransition(meetingStateLabels[from], meetingEventLabels[event]);
  const publishedAt = to === 'PUBLISHED' ? work.at : null;
  await work.tx.meeting.update({ where: { id: meeting.id }, data: { state: to, publishedAt } });
  await record(work, 'MEETING', meeting.id, event, from, to, note);
  return to;
}

function refuseTransition(state: string, event: string): never {
  return refuse({ code: 'STATE', message: `当前状态为“${state}”，不能办理“${event}”，请刷新页面查看最新情况` });
}

async function record(
  work: Work,
  machine: MachineName,
  entityId: string,
  event: string,
  fromState: string,
  toState: string,
  { opinion = '', snapshotHash = '' }: Note,
): Promise<void> {
  const { actor, at } = work;
  await work.tx.transition.create({
    data: {
      machine,
      entityId,
      event,
      fromState,
      toState,
      actorId: actor.accountId,
      actorName: actor.displayName,
      opinion,
      snapshotHash,
      at,
    },
  });
  work.audit({
    action: `${machine.toLowerCase()}.${event}`,
    subject: `${machine}:${entityId}`,
    detail: { fromState, toState },
  });
}
