import 'server-only';
import { z } from 'zod';
import { calendarDay } from '@/lib/domain/day-field';
import { canOn } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { lockCandidates } from '../locks';
import { keepPledge } from './pledge-records';

export const pledgeEntry = z.object({
  batchId: z.uuid(),
  candidateIds: z.array(z.uuid(), '请勾选人选').min(1, '请勾选人选').max(500),
  signedOn: calendarDay,
});

/** Nominees who may pledge: chosen or filed, on the way to a letter or with one. */
const pledgingStates = ['SELECTED', 'APPROVED_FILED', 'TRAINED', 'APPOINTED'];

/** Signed papers of 承诺书 that the office holds. Whoever signed within a year already is passed over. */
export function recordPledges(
  context: CommandContext,
  { batchId, candidateIds, signedOn }: z.infer<typeof pledgeEntry>,
): Promise<Outcome<{ batchId: string; recorded: number }>> {
  return runCommand(context, 'appointment.recordPledges', async (work) => {
    const { tx, actor } = work;
    const candidates = await lockCandidates(tx, candidateIds);
    if (!canOn(actor, 'pledge.record', {})) notFound();
    if (candidates.some((candidate) => candidate.batchId !== batchId)) notFound();
    if (signedOn > today()) refuse({ code: 'FUTURE', message: '签署日期不能晚于今天', field: 'signedOn' });
    const early = candidates.filter(({ state, personId }) => !pledgingStates.includes(state) || personId === null);
    if (early.length > 0) {
      const names = early.map(({ name }) => name).join('、');
      refuse({ code: 'ORDER', message: `${names}尚未遴选入选或者同意备案`, clause: '通知 三' });
    }
    let recorded = 0;
    for (const { id, personId, name } of candidates) {
      const by = { byId: actor.accountId, byName: actor.displayName };
      const pledge = { personId: personId ?? '', signedOn, way: 'PAPER', signedName: name, ...by } as const;
      if (!(await keepPledge(tx, pledge))) continue;
      recorded++;
      work.audit({ action: 'pledge.sign', subject: `CANDIDATE:${id}`, detail: { way: 'PAPER' } });
    }
    return { batchId, recorded };
  });
}
