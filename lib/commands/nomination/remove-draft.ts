import 'server-only';
import { z } from 'zod';
import { type CommandContext, type Outcome, refuse, runCommand } from '../command';
import { lockOwnNominee } from './nominees';

export const removal = z.object({ candidateId: z.uuid() });

/** Takes a nominee off the list who was never submitted. Whoever was, stays on record and can only withdraw. */
export function removeDraft(
  context: CommandContext,
  { candidateId }: z.infer<typeof removal>,
): Promise<Outcome<{ batchId: string }>> {
  return runCommand(context, 'nomination.removeDraft', async (work) => {
    const nominee = await lockOwnNominee(work, candidateId);
    if (nominee.state !== 'DRAFT' || nominee.currentVersionId) {
      refuse({ code: 'WAS_SUBMITTED', message: '该人选已提交过，只能办理“退出”并说明理由' });
    }
    await work.tx.candidate.delete({ where: { id: candidateId } });
    work.audit({ action: 'candidate.removeDraft', subject: `CANDIDATE:${candidateId}` });
    return { batchId: nominee.batchId };
  });
}
