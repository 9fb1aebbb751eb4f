import 'server-only';
import type { SelectionChannel } from '@/lib/domain/glossary';
import type { MeetingState } from '@/lib/domain/lifecycle';
import { type MeetingRules, meetingRules } from '@/lib/domain/meeting-rules';
import { type ResultLetters, resultLetters } from '@/lib/domain/review/result-letters';
import { db } from '@/lib/platform/database';
import { type BatchView, batchView } from '../batch';
import { isRecordId } from '../record-id';
import { readDay } from '../stored-day';

export interface MeetingRow {
  id: string;
  title: string;
  heldOn: string;
  state: MeetingState;
  members: number;
  present: number;
  items: number;
}

/** Selection meetings of a batch, the newest first. For those with `review.read`. */
export async function listMeetings(batchId: string): Promise<MeetingRow[]> {
  const rows = await db.meeting.findMany({
    where: { batchId },
    orderBy: [{ heldOn: 'desc' }, { createdAt: 'desc' }],
    include: {
      members: { select: { isPresent: true } },
      _count: { select: { items: { where: { droppedAt: null } } } },
    },
  });
  return rows.map(({ id, title, heldOn, state, members, _count }) => ({
    id,
    title,
    heldOn: readDay(heldOn),
    state: state as MeetingState,
    members: members.length,
    present: members.filter(({ isPresent }) => isPresent).length,
    items: _count.items,
  }));
}

export interface MeetingView {
  id: string;
  title: string;
  heldOn: string;
  place: string;
  presiding: string;
  clerk: string;
  remarks: string;
  state: MeetingState;
  rules: MeetingRules;
  letters: ResultLetters;
  batch: BatchView;
  /** ISO instant, null before. */
  publishedAt: string | null;
}

/** The meeting itself, or null. For those with `review.read`. */
export async function findMeeting(id: string): Promise<MeetingView | null> {
  if (!isRecordId(id)) return null;
  const row = await db.meeting.findUnique({ where: { id }, include: { batch: true } });
  return (
    row && {
      ...row,
      heldOn: readDay(row.heldOn),
      state: row.state as MeetingState,
      rules: meetingRules.parse(row.rules),
      letters: resultLetters.parse(row.letters),
      batch: batchView(row.batch),
      publishedAt: row.publishedAt?.toISOString() ?? null,
    }
  );
}

/** Nominees taken off the agenda, with the reason. */
export async function readDropped(meetingId: string): Promise<{ id: string; name: string; dropReason: string }[]> {
  const rows = await db.agendaItem.findMany({
    where: { meetingId, droppedAt: { not: null } },
    orderBy: { position: 'asc' },
    include: { candidate: { select: { name: true } } },
  });
  return rows.map(({ id, candidate, dropReason }) => ({ id, name: candidate.name, dropReason }));
}

/** Qualified nominees of 招募 and 选派 who stand before no meeting. */
export async function readWaiting(
  batchId: string,
): Promise<{ id: string; name: string; organizationName: string; channel: SelectionChannel }[]> {
  const rows = await db.candidate.findMany({
    where: {
      batchId,
      state: 'QUALIFIED',
      channel: { not: 'SELECTED_INTERNALLY' },
      agendaItems: { none: { droppedAt: null } },
    },
    orderBy: [{ channel: 'asc' }, { submittedAt: 'asc' }, { id: 'asc' }],
    include: { organization: { select: { name: true } } },
  });
  return rows.map(({ id, name, organization, channel }) => ({
    id,
    name,
    organizationName: organization.name,
    channel: channel as SelectionChannel,
  }));
}
