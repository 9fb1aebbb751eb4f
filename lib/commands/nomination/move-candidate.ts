import 'server-only';
import { z } from 'zod';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { heldStates } from '@/lib/domain/nomination/package-legs';
import { type CommandContext, type Outcome, refuse, runCommand } from '../command';
import { lockOwnNominee, lockPackage } from './nominees';

export const move = z.object({ candidateId: z.uuid(), direction: z.enum(['UP', 'DOWN']) });

/**
 * Changes places with the neighbour in the 名册; the order of the roster is the order of recommendation. Two forms that
 * the office holds stay in the order in which they were submitted, until one is taken back or sent back.
 */
export function moveCandidate(
  context: CommandContext,
  { candidateId, direction }: z.infer<typeof move>,
): Promise<Outcome<{ batchId: string }>> {
  return runCommand(context, 'nomination.moveCandidate', async (work) => {
    const nominee = await lockOwnNominee(work, candidateId);
    await lockPackage(work.tx, nominee.packageId);
    const isUp = direction === 'UP';
    const { position, state } = await work.tx.candidate.findUniqueOrThrow({ where: { id: candidateId } });
    const neighbour = await work.tx.candidate.findFirst({
      where: {
        packageId: nominee.packageId,
        state: { not: 'WITHDRAWN' },
        position: isUp ? { lt: position } : { gt: position },
      },
      orderBy: { position: isUp ? 'desc' : 'asc' },
    });
    const isHeld = (each: string) => heldStates.includes(each as CandidateState);
    if (neighbour && isHeld(state) && isHeld(neighbour.state))
      refuse({ code: 'SUBMITTED', message: '人选已提交，名册顺序不能再调整；如需更改，请先撤回或等待退回' });
    if (neighbour) {
      await work.tx.candidate.update({ where: { id: candidateId }, data: { position: neighbour.position } });
      await work.tx.candidate.update({ where: { id: neighbour.id }, data: { position } });
      work.audit({ action: 'candidate.move', subject: `CANDIDATE:${candidateId}`, detail: { direction } });
    }
    return { batchId: nominee.batchId };
  });
}
