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
import { submission } from './submit-candidate';

export const lateRequest = submission.extend({
  reason: z.string().trim().min(1, '请填写逾期的理由').max(1000, '理由请控制在1000字以内'),
});

/** 逾期申请: after the deadline the form goes to the office with a reason, and waits for its decision (N05). */
export async function requestLate(
  context: CommandContext,
  { candidateId, revision, overrideReason, reason }: z.output<typeof lateRequest>,
): Promise<Outcome<Receipt>> {
  const outcome = await runCommand(context, 'nomination.requestLate', async (work) => {
    const nominee = await lockEditableNominee(work, candidateId);
    requireNewest(nominee, revision);
    const window = await windowFacts(batchView(nominee.batch), work.tx);
    const decision = decideRoute('REQUEST_LATE', window, nominee.state);
    if (!decision.allowed) refuse(...decision.reasons);
    return sendForm(work, nominee, { event: 'requestLate', opinion: reason, overrideReason });
  });
  return noteDuplicate(context, candidateId, outcome);
}
