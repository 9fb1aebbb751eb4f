import 'server-only';
import { z } from 'zod';
import { readAgenda, readMembers } from '@/lib/data/review/agenda';
import { readDay } from '@/lib/data/stored-day';
import { decide, type Reason } from '@/lib/domain/decision';
import type { MeetingEvent, MeetingState } from '@/lib/domain/lifecycle';
import { decideClosing, decideVoting } from '@/lib/domain/review/meeting';
import { today } from '@/lib/platform/clock';
import type { Prisma } from '@/prisma/generated/client';
import { type CommandContext, type Outcome, refuse, runCommand, type Work } from '../command';
import { advanceMeeting } from '../transition';
import { undecided } from './drop-agenda-items';
import { meetingFor } from './meeting-work';

/** Steps of a meeting besides 发布; going back, and giving up, need a reason. */
const steps = ['startScoring', 'startVoting', 'closeVoting', 'reopenVoting', 'cancel'] as const;
export const meetingStep = z
  .object({
    meetingId: z.uuid(),
    step: z.enum(steps),
    reason: z.string().trim().max(500, '理由请控制在500字以内').default(''),
  })
  .refine(({ step, reason }) => reason !== '' || !['reopenVoting', 'cancel'].includes(step), {
    path: ['reason'],
    error: '请填写理由',
  });

type Meeting = Awaited<ReturnType<typeof meetingFor>>;

/** Takes a meeting one step on: 评分, 表决, 结束表决, 重新表决, 取消. */
export function stepMeeting(
  context: CommandContext,
  { meetingId, step, reason }: z.infer<typeof meetingStep>,
): Promise<Outcome<{ meetingId: string; batchId: string; state: MeetingState }>> {
  return runCommand(context, 'meeting.step', async (work) => {
    const ability = step === 'cancel' || step === 'reopenVoting' ? 'selection.decide' : 'meeting.prepare';
    const meeting = await meetingFor(work, meetingId, { ability });
    const decision = decide(await reasonsAgainst(work, meeting, step));
    if (!decision.allowed) refuse(...decision.reasons);
    // Before the state says that the agenda is settled.
    if (step === 'cancel') await clear(work, meetingId, { ...undecided, droppedAt: work.at, dropReason: reason });
    const state = await advanceMeeting(work, meeting, step, { opinion: reason });
    // What was proposed on the old vote does not outlive it.
    if (step === 'reopenVoting') await clear(work, meetingId, undecided);
    return { meetingId, batchId: meeting.batchId, state };
  });
}

async function reasonsAgainst({ tx }: Work, meeting: Meeting, step: MeetingEvent): Promise<Reason[]> {
  if (step !== 'startVoting' && step !== 'closeVoting' && step !== 'startScoring') return [];
  const { rules, heldOn } = meeting;
  const members = await readMembers(meeting.id, tx);
  const items = await readAgenda(meeting.id, rules, members, tx);
  if (step === 'startScoring') {
    return items.length > 0 ? [] : [{ code: 'NO_AGENDA', message: '议程上还没有人选', clause: '通知 三' }];
  }
  const decision =
    step === 'startVoting'
      ? decideVoting({ members, items: items.length, rules })
      : decideClosing(
          items.map(({ name, tally }) => ({ name, isCounted: tally !== null })),
          rules,
        );
  const future: Reason = { code: 'FUTURE', message: '会议日期还没有到' };
  const isEarly = readDay(heldOn) > today();
  return [...(decision.allowed ? [] : decision.reasons), ...(isEarly ? [future] : [])];
}

async function clear({ tx }: Work, meetingId: string, data: Prisma.AgendaItemUpdateManyMutationInput): Promise<void> {
  await tx.agendaItem.updateMany({ where: { meetingId, droppedAt: null }, data });
}
