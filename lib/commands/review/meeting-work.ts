import 'server-only';
import type { MeetingState } from '@/lib/domain/lifecycle';
import { type MeetingRules, meetingRules } from '@/lib/domain/meeting-rules';
import { type Ability, canOn } from '@/lib/domain/permissions';
import { decideStage, type MeetingWork } from '@/lib/domain/review/meeting';
import { notFound, refuse, type Work } from '../command';
import { lockMeeting } from '../locks';

/** The meeting, locked, when it has come to this stage of the work and the actor may do it. */
export async function meetingFor(
  work: Work,
  meetingId: string,
  { stage, ability, isShared }: { stage?: MeetingWork; ability: Ability; isShared?: boolean },
) {
  const meeting = await lockMeeting(work.tx, meetingId, isShared);
  if (!canOn(work.actor, ability, {})) notFound();
  const decision = stage && decideStage(meeting.state as MeetingState, stage);
  if (decision && !decision.allowed) refuse(...decision.reasons);
  const rules: MeetingRules = meetingRules.parse(meeting.rules);
  return { ...meeting, rules };
}

/** Those of `items` that are meant, in their order; all of them must be there. */
export function meant<Item extends { id: string }>(items: readonly Item[], ids: readonly string[]): Item[] {
  const chosen = items.filter(({ id }) => ids.includes(id));
  return chosen.length === new Set(ids).size ? chosen : notFound();
}
