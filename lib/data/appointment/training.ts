import 'server-only';
import { attendancePercent, decideLetter, decideTrainingCompleted } from '@/lib/domain/appointment/training';
import type { Decision } from '@/lib/domain/decision';
import type { SelectionChannel } from '@/lib/domain/glossary';
import type { CandidateState } from '@/lib/domain/lifecycle';
import type { BatchRules } from '@/lib/domain/regulation';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { isRecordId } from '../record-id';
import { readDay, readDayOrNull } from '../stored-day';

export interface TrainingSessionRow {
  id: string;
  title: string;
  heldOn: string;
  place: string;
  halfDays: number;
  capacity: number | null;
  agenda: string;
  /** Nominees who stand on its sheet. */
  recorded: number;
}

/** A nominee on the way from decision to letter. */
export interface Trainee {
  id: string;
  name: string;
  organizationName: string;
  channel: SelectionChannel;
  state: CandidateState;
  /** Of all sessions, 补训 included; null before the first. */
  attendancePercent: number | null;
  /** Day of the last 承诺书; null without one. */
  pledgedOn: string | null;
  /** May 培训合格 be confirmed? */
  completion: Decision;
  /** May a letter be issued? */
  letter: Decision;
}

const onTheWay: CandidateState[] = ['SELECTED', 'APPROVED_FILED', 'TRAINED'];

export async function readSessions(batchId: string): Promise<TrainingSessionRow[]> {
  const rows = await db.trainingSession.findMany({
    where: { batchId },
    orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
    include: { _count: { select: { attendances: true } } },
  });
  return rows.map(({ id, title, heldOn, place, halfDays, capacity, agenda, _count }) => ({
    id,
    title,
    heldOn: readDay(heldOn),
    place,
    halfDays,
    capacity,
    agenda,
    recorded: _count.attendances,
  }));
}

/** Who is chosen or filed and has no letter yet, each with what still stands in the way (N09). */
export async function readTrainees(
  batchId: string,
  rules: BatchRules,
  channels: readonly SelectionChannel[],
  letterOn: string = today(),
): Promise<Trainee[]> {
  const rows = await db.candidate.findMany({
    where: { batchId, state: { in: onTheWay }, channel: { in: [...channels] } },
    orderBy: [{ channel: 'asc' }, { submittedAt: 'asc' }, { id: 'asc' }],
    include: {
      organization: { select: { name: true } },
      attendances: { include: { session: { select: { halfDays: true } } } },
      result: { select: { result: true } },
      filing: { select: { isApproved: true } },
      person: { select: { pledges: { orderBy: { signedOn: 'desc' }, take: 1, select: { signedOn: true } } } },
    },
  });
  return rows.map((row) => {
    const records = row.attendances.map(({ session, ...attended }) => ({ ...attended, halfDays: session.halfDays }));
    const isChosen = row.result?.result === 'SELECTED' || row.filing?.isApproved === true;
    const state = row.state as CandidateState;
    const pledgedOn = readDayOrNull(row.person?.pledges[0]?.signedOn ?? null);
    return {
      id: row.id,
      name: row.name,
      organizationName: row.organization.name,
      channel: row.channel as SelectionChannel,
      state,
      attendancePercent: records.length > 0 ? attendancePercent(records) : null,
      pledgedOn,
      completion: decideTrainingCompleted(records, rules),
      letter: decideLetter({ state, isChosen, records, pledgedOn, letterOn }, rules),
    };
  });
}

export interface AttendanceLine {
  candidateId: string;
  name: string;
  channel: SelectionChannel;
  /** null while nothing is recorded */
  halfDaysAttended: number | null;
  halfDaysMadeUp: number;
  makeUpNote: string;
  organizationName: string;
  /** Half days for which the person signed in by phone; null where no code was ever shown. */
  checkedIn: number | null;
}

export interface AttendanceSheet {
  session: TrainingSessionRow & { batchId: string };
  lines: AttendanceLine[];
}

/** 签到 of one session: a line for each nominee whose attendance can still be recorded. */
export async function readAttendanceSheet(sessionId: string): Promise<AttendanceSheet | null> {
  if (!isRecordId(sessionId)) return null;
  const session = await db.trainingSession.findUnique({
    where: { id: sessionId },
    include: { attendances: true, gates: { select: { id: true }, take: 1 } },
  });
  if (!session) return null;
  const { batchId, attendances, gates, ...facts } = session;
  const trainees = await db.candidate.findMany({
    where: { batchId, state: { in: ['SELECTED', 'APPROVED_FILED'] } },
    orderBy: [{ channel: 'asc' }, { submittedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      channel: true,
      organization: { select: { name: true } },
      checkIns: { where: { sessionId }, select: { id: true } },
    },
  });
  const recorded = new Map(attendances.map((attendance) => [attendance.candidateId, attendance]));
  return {
    session: { ...facts, batchId, heldOn: readDay(facts.heldOn), recorded: attendances.length },
    lines: trainees.map(({ id, name, channel, organization, checkIns }) => {
      const { halfDaysAttended = null, halfDaysMadeUp = 0, makeUpNote = '' } = recorded.get(id) ?? {};
      const attended = { halfDaysAttended, halfDaysMadeUp, makeUpNote };
      const checkedIn = gates.length > 0 ? checkIns.length : null;
      const who = { candidateId: id, name, channel: channel as SelectionChannel, organizationName: organization.name };
      return { ...who, ...attended, checkedIn };
    }),
  };
}
