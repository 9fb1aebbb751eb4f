import 'server-only';
import { z } from 'zod';
import { openIntention } from '@/lib/data/nomination/intentions';
import { emptyRegistrationForm } from '@/lib/domain/nomination/registration-form';
import { type CommandContext, notFound, type Outcome, runCommand } from '../command';
import { advanceIntention, intentionAfter, lockIntention } from './intention-steps';
import { enterPackage } from './package-entry';
import { takePeople } from './take-people';

export const intentionAdoption = z.object({ intentionId: z.uuid() });

/** 采纳 by the organisation: a 招募 draft with the name and the telephone, to be filled in with the person. */
export function adoptIntention(
  context: CommandContext,
  { intentionId }: z.output<typeof intentionAdoption>,
): Promise<Outcome<{ batchId: string; candidateId: string }>> {
  return runCommand(context, 'intention.adopt', async (work) => {
    const intention = await lockIntention(work, intentionId);
    const { batchId, organizationId, name } = intention;
    if (!intention.isMine || !organizationId) return notFound();
    intentionAfter(intention, 'adopt');
    const entry = await enterPackage(work, { batchId, organizationId, channel: 'RECRUITED', consultationReply: '' });
    const { phone } = openIntention(intention);
    const draft = { ...emptyRegistrationForm, name, phone };
    const person = { place: name, draft, photo: null, problems: [] };
    const source = { intention: intentionId };
    const [candidateId = notFound()] = await takePeople(
      work,
      entry,
      { persons: [person] },
      { isCleanOnly: false, source },
    );
    await advanceIntention(work, intention, 'adopt', { candidateId });
    return { batchId, candidateId };
  });
}
