/** Selection meetings held by the commands that people use. */
import { createMeeting } from '@/lib/commands/review/create-meeting';
import { dropAgendaItems } from '@/lib/commands/review/drop-agenda-items';
import { proposeResults } from '@/lib/commands/review/propose-results';
import { publishResults } from '@/lib/commands/review/publish-results';
import { recordTally } from '@/lib/commands/review/record-tally';
import { stepMeeting } from '@/lib/commands/review/step-meeting';
import type { MeetingEvent } from '@/lib/domain/lifecycle';
import type { Actor } from '@/lib/domain/permissions';
import { type SelectionResult, selectionResults } from '@/lib/domain/review/selection';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { done } from './outcomes';
import { context } from './world';

/** A meeting on all qualified nominees of the batch; whoever acts for 省社会组织党委 in this world is a member. */
export async function calledMeeting(
  batchId: string,
  committee: Actor,
  order: { ballot?: 'CLERK' | 'MEMBERS'; isScored?: boolean } = {},
): Promise<string> {
  const { meetingId } = await done(
    createMeeting(context(committee), {
      batchId,
      title: '省社会组织党委会议（演示）',
      heldOn: today(),
      place: '广州（演示）',
      presiding: '梁思远（演示）',
      clerk: '周明川（演示）',
      remarks: '',
      ballot: 'CLERK',
      isScored: false,
      ...order,
    }),
  );
  return meetingId;
}

export async function step(meetingId: string, committee: Actor, event: MeetingEvent, reason = ''): Promise<void> {
  if (event === 'publish') throw new Error('publishResults publishes');
  await done(stepMeeting(context(committee), { meetingId, step: event, reason }));
}

/** Everybody's item of the agenda. */
export async function itemsOf(meetingId: string): Promise<Map<string, string>> {
  const rows = await db.agendaItem.findMany({ where: { meetingId, droppedAt: null }, orderBy: { position: 'asc' } });
  return new Map(rows.map(({ candidateId, id }) => [candidateId, id]));
}

/** A meeting whose vote is over, everybody with all votes. */
export async function votedMeeting(batchId: string, committee: Actor): Promise<string> {
  const meetingId = await calledMeeting(batchId, committee);
  await step(meetingId, committee, 'startVoting');
  const itemIds = [...(await itemsOf(meetingId)).values()];
  await done(recordTally(context(committee), { meetingId, itemIds, isUnanimous: true }));
  await step(meetingId, committee, 'closeVoting');
  return meetingId;
}

/** A meeting with pending results; who has none is left to another meeting. */
export async function decidedMeeting(
  batchId: string,
  committee: Actor,
  results: Readonly<Record<string, SelectionResult>>,
): Promise<string> {
  const meetingId = await votedMeeting(batchId, committee);
  const items = await itemsOf(meetingId);
  const left = [...items].filter(([candidateId]) => !results[candidateId]).map(([, id]) => id);
  if (left.length > 0) {
    await done(dropAgendaItems(context(committee), { meetingId, itemIds: left, reason: '留待下次会议' }));
  }
  for (const result of selectionResults) {
    const itemIds = Object.keys(results).flatMap((id) => (results[id] === result ? (items.get(id) ?? []) : []));
    const reason = result === 'NOT_SELECTED' ? '综合比较，名额所限' : '';
    if (itemIds.length > 0) await done(proposeResults(context(committee), { meetingId, itemIds, result, reason }));
  }
  return meetingId;
}

/** The same, published. */
export async function heldMeeting(
  batchId: string,
  committee: Actor,
  results: Readonly<Record<string, SelectionResult>>,
): Promise<string> {
  const meetingId = await decidedMeeting(batchId, committee, results);
  await done(publishResults(context(committee), { meetingId }));
  return meetingId;
}
