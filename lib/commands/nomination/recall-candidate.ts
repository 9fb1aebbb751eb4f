import 'server-only';
import { z } from 'zod';
import { batchView } from '@/lib/data/batch';
import { windowFacts } from '@/lib/data/nomination/window';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { decideNomination } from '@/lib/domain/nomination/submission-window';
import { type CommandContext, type Outcome, refuse, runCommand } from '../command';
import { recountQuota } from '../quota';
import { advanceCandidate } from '../transition';
import { lockOwnNominee } from './nominees';

export const recall = z.object({ candidateId: z.uuid() });

/** 撤回: before the office has taken the form in hand its author may take it back, as long as it can be sent again. */
export function recallCandidate(
  context: CommandContext,
  { candidateId }: z.infer<typeof recall>,
): Promise<Outcome<{ batchId: string; candidateId: string; state: CandidateState }>> {
  return runCommand(context, 'nomination.recallCandidate', async (work) => {
    const nominee = await lockOwnNominee(work, candidateId);
    const decision = decideNomination(await windowFacts(batchView(nominee.batch), work.tx));
    if (!decision.allowed) refuse(...decision.reasons);
    const state = await advanceCandidate(work, nominee, 'recall');
    // A form in the drawer claims nobody: another organisation may recommend the person meanwhile.
    await work.tx.candidate.update({ where: { id: candidateId }, data: { personId: null, submittedAt: null } });
    await recountQuota(work, nominee);
    return { batchId: nominee.batchId, candidateId, state };
  });
}
