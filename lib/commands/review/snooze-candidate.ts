import 'server-only';
import { z } from 'zod';
import { storedDay } from '@/lib/data/stored-day';
import { calendarDay } from '@/lib/domain/day-field';
import { today } from '@/lib/platform/clock';
import { type CommandContext, type Outcome, refuse, runCommand } from '../command';
import { judgedStates } from './judgements';
import { reviewedCandidate } from './reviewed-candidate';

export const snooze = z.object({
  candidateId: z.uuid(),
  /** First day on which the nominee is back in the queue; empty to have him back at once. */
  untilOn: z.union([calendarDay, z.literal('')], '请填写日期').default(''),
});

/** 暂缓: out of this reviewer's queue until a day; everybody else still has the nominee in theirs. */
export function snoozeCandidate(
  context: CommandContext,
  { candidateId, untilOn }: z.output<typeof snooze>,
): Promise<Outcome<{ candidateId: string }>> {
  return runCommand(context, 'review.snooze', async (work) => {
    const { tx, actor, at } = work;
    const candidate = await reviewedCandidate(work, candidateId, 'review.judge');
    const { accountId } = actor;
    if (untilOn === '') {
      await tx.reviewSnooze.deleteMany({ where: { candidateId, accountId } });
      return { candidateId };
    }
    if (!judgedStates.includes(candidate.state)) refuse({ code: 'STATE', message: '该人选不在审核中，不必暂缓' });
    if (untilOn <= today()) refuse({ code: 'PAST', message: '请填写今天以后的日期', field: 'untilOn' });
    const until = { untilOn: storedDay(untilOn), at };
    await tx.reviewSnooze.upsert({
      where: { candidateId_accountId: { candidateId, accountId } },
      create: { candidateId, accountId, ...until },
      update: until,
    });
    work.audit({ action: 'review.snooze', subject: `CANDIDATE:${candidateId}`, detail: { untilOn } });
    return { candidateId };
  });
}
