import 'server-only';
import { z } from 'zod';
import { batchView } from '@/lib/data/batch';
import { windowFacts } from '@/lib/data/nomination/window';
import { decideRoute } from '@/lib/domain/nomination/submission-window';
import { type CommandContext, type Outcome, refuse, runCommand } from '../command';
import { lockEditableNominee } from './nominees';
import { noteDuplicate } from './note-duplicate';
import { requireNewest } from './save-draft';
import { type Receipt, sendForm } from './send-form';

export const submission = z.object({
  candidateId: z.uuid(),
  /** The draft that the person has checked; a newer one must be checked again. */
  revision: z.coerce.number().int(),
  overrideReason: z.string().trim().max(500, '超额理由请控制在500字以内').default(''),
});

/** 提交: sends the form that lies in the drawer, within the deadline or after 退回修改. */
export async function submitCandidate(
  context: CommandContext,
  { candidateId, revision, overrideReason }: z.output<typeof submission>,
): Promise<Outcome<Receipt>> {
  const outcome = await runCommand(context, 'nomination.submitCandidate', async (work) => {
    const nominee = await lockEditableNominee(work, candidateId);
    requireNewest(nominee, revision);
    const window = await windowFacts(batchView(nominee.batch), work.tx);
    const decision = decideRoute('SUBMIT', window, nominee.state);
    if (!decision.allowed) refuse(...decision.reasons);
    return sendForm(work, nominee, { event: 'submit', overrideReason });
  });
  return noteDuplicate(context, candidateId, outcome);
}
