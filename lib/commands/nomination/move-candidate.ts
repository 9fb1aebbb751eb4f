import 'server-only';
import { z } from 'zod';
import { type CommandContext, type Outcome, runCommand } from '../command';
import { lockOwnNominee, lockPackage } from './nominees';

export const move = z.object({ candidateId: z.uuid(), direction: z.enum(['UP', 'DOWN']) });

/** Changes places with the neighbour in the 名册; the order of the roster is the order of recommendation. */
export function moveCandidate(
  context: CommandContext,
  { candidateId, direction }: z.infer<typeof move>,
): Promise<Outcome<{ batchId: string }>> {
  return runCommand(context, 'nomination.moveCandidate', async (work) => {
    const nominee = await lockOwnNominee(work, candidateId);
    await lockPackage(work.tx, nominee.packageId);
    const isUp = direction === 'UP';
    const { position } = await work.tx.candidate.findUniqueOrThrow({ where: { id: candidateId } });
    const neighbour = await work.tx.candidate.findFirst({
      where: {
        packageId: nominee.packageId,
        state: { not: 'WITHDRAWN' },
        position: isUp ? { lt: position } : { gt: position },
      },
      orderBy: { position: isUp ? 'desc' : 'asc' },
    });
    if (neighbour) {
      await work.tx.candidate.update({ where: { id: candidateId }, data: { position: neighbour.position } });
      await work.tx.candidate.update({ where: { id: neighbour.id }, data: { position } });
      work.audit({ action: 'candidate.move', subject: `CANDIDATE:${candidateId}`, detail: { direction } });
    }
    return { batchId: nominee.batchId };
  });
}
