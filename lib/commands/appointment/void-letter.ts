import 'server-only';
import { z } from 'zod';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { lockCandidate } from '../locks';
import { advanceCandidate, advanceTerm } from '../transition';

export const letterVoiding = z.object({
  letterId: z.uuid(),
  reason: z.string().trim().min(1, '请填写作废的理由').max(500, '理由请控制在500字以内'),
});

/** 作废: the number stays used for ever, the term never was; a correct letter may follow under a new number. */
export function voidLetter(
  context: CommandContext,
  { letterId, reason }: z.infer<typeof letterVoiding>,
): Promise<Outcome<{ letterId: string; number: string }>> {
  return runCommand(context, 'appointment.voidLetter', async (work) => {
    const { tx } = work;
    const found = (await tx.letter.findUnique({ where: { id: letterId } })) ?? notFound();
    const candidate = await lockCandidate(tx, found.candidateId);
    if (!canOn(work.actor, 'letter.issue', candidate)) notFound();
    const letter = await tx.letter.findUniqueOrThrow({ where: { id: letterId }, include: { term: true } });
    if (letter.state === 'VOIDED') refuse({ code: 'VOIDED', message: `聘书${letter.number}已经作废` });
    await tx.letter.update({ where: { id: letterId }, data: { state: 'VOIDED' } });
    if (letter.term) await advanceTerm(work, letter.term, 'voidLetter', { opinion: reason });
    // 续聘 rests on the first letter, which stands.
    if (!letter.renewalId) await advanceCandidate(work, candidate, 'voidLetter', { opinion: reason });
    work.audit({ action: 'letter.void', subject: `LETTER:${letterId}`, detail: { number: letter.number } });
    return { letterId, number: letter.number };
  });
}
