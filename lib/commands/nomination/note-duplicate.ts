import 'server-only';
import { draftPlace, openForm } from '@/lib/data/form-content';
import type { RegistrationFormDraft } from '@/lib/domain/nomination/registration-form';
import { normaliseRegistrationForm } from '@/lib/domain/nomination/registration-form-normalise';
import { monthOf } from '@/lib/domain/party-date';
import { today } from '@/lib/platform/clock';
import { blindIndex } from '@/lib/platform/crypto';
import type { Prisma } from '@/prisma/generated/client';
import { type CommandContext, type Outcome, runCommand } from '../command';
import { lockOwnNominee } from './nominees';

/**
 * Passes on the outcome of a submission. Was it refused as 重复推荐, that is noted for the office: who came second, and
 * to whom (N04). Neither organisation is told of the other. A transaction of its own, since the refusal undid the one
 * that found it out.
 */
export async function noteDuplicate<T>(
  { actor, idempotencyKey }: CommandContext,
  candidateId: string,
  outcome: Outcome<T>,
): Promise<Outcome<T>> {
  const isDuplicate = !outcome.ok && outcome.reasons.some(({ code }) => code === 'DUPLICATE_PERSON');
  if (!isDuplicate) return outcome;
  const context = { actor, idempotencyKey: `${idempotencyKey} duplicate` };
  await runCommand(context, 'nomination.noteDuplicate', async (work) => {
    const { id, draft, draftSensitive, ...nominee } = await lockOwnNominee(work, candidateId);
    const { batchId, organizationId, channel } = nominee;
    const form = normaliseRegistrationForm(openForm(draftPlace(id), draft, draftSensitive), today());
    const holders = await work.tx.candidate.findMany({
      where: {
        batchId,
        state: { not: 'WITHDRAWN' },
        organizationId: { not: organizationId },
        person: samePerson(form),
      },
      select: { id: true },
    });
    for (const { id: holderId } of holders)
      work.audit({ action: 'candidate.duplicate', subject: `CANDIDATE:${holderId}`, detail: { organizationId } });
    await work.tx.duplicateClaim.createMany({
      data: holders.map((holder) => ({ holderId: holder.id, organizationId, channel, at: work.at })),
      skipDuplicates: true,
    });
  });
  return outcome;
}

/** As `identifyPerson` tells people apart: by the ID number, else by name and both months. */
function samePerson({ name, bornOn, joinedPartyOn, idNumber }: RegistrationFormDraft): Prisma.PersonWhereInput {
  const months = { name, bornOn: monthOf(bornOn), joinedPartyOn: monthOf(joinedPartyOn) };
  return idNumber ? { OR: [{ idNumberIndex: blindIndex(idNumber) }, { ...months, idNumberIndex: null }] } : months;
}
