import 'server-only';
import { z } from 'zod';
import { readDay } from '@/lib/data/stored-day';
import { decideProposal, type TermEvent, termEventRules } from '@/lib/domain/appointment/term-change';
import { today } from '@/lib/platform/clock';
import type { TermChange } from '@/prisma/generated/client';
import { type CommandContext, notFound, type Outcome, refuse, runCommand, type Work } from '../command';
import { carryOut, isDue } from './carry-out';
import { changingTerm, type LockedTerm, lockTerm, requireReach } from './changing-term';
import { renewTerm } from './renew-term';

export const termChangeDecision = z
  .object({
    changeId: z.uuid(),
    result: z.enum(['APPROVED', 'REFUSED'], '请选择是否同意'),
    opinion: z.string().trim().max(500, '意见请控制在500字以内').default(''),
  })
  .refine(({ result, opinion }) => result === 'APPROVED' || opinion !== '', {
    path: ['opinion'],
    error: '不同意的，请说明理由',
  });

interface Decided {
  personId: string;
  /** Of the letter of 续聘; null otherwise. */
  letterNumber: string | null;
}

/** The word of whoever appointed, or of the office on a leave or a death: once, and carried out on its day. */
export function decideTermChange(
  context: CommandContext,
  { changeId, result, opinion }: z.output<typeof termChangeDecision>,
): Promise<Outcome<Decided>> {
  return runCommand(context, 'appointment.decideTermChange', async (work) => {
    const { tx, actor, at } = work;
    const found = (await tx.termChange.findUnique({ where: { id: changeId } })) ?? notFound();
    const term = await lockTerm(tx, found.termId);
    requireReach(work, termEventRules[found.event as TermEvent].decidedBy, term);
    const change = await tx.termChange.findUniqueOrThrow({ where: { id: changeId } });
    if (change.isApproved !== null) refuse({ code: 'DECIDED', message: '这项聘期变动已经决定' });
    const isApproved = result === 'APPROVED';
    if (isApproved) await requireStillPossible(work, term, change);
    const decided = await tx.termChange.update({
      where: { id: changeId },
      data: { isApproved, opinion, decidedById: actor.accountId, decidedByName: actor.displayName, decidedAt: at },
    });
    const { event } = change;
    work.audit({ action: 'instructor.decide', subject: `INSTRUCTOR:${term.id}`, detail: { event, result } });
    const letterNumber = isApproved ? await follow(work, term, decided) : null;
    return { personId: term.personId, letterNumber };
  });
}

/** Time may have passed since it was proposed. */
async function requireStillPossible({ tx }: Work, term: LockedTerm, change: TermChange): Promise<void> {
  const proposal = {
    ...change,
    event: change.event as TermEvent,
    effectiveOn: readDay(change.effectiveOn),
    hasDocument: change.attachmentId !== null,
    isWilling: true,
  };
  const decision = decideProposal(await changingTerm(tx, term), proposal, today());
  if (!decision.allowed) refuse(...decision.reasons.map((reason) => ({ ...reason, field: undefined })));
}

/** Number of the letter that came of it, if any. */
async function follow(work: Work, term: LockedTerm, change: TermChange): Promise<string | null> {
  if (change.event === 'renew') return renewTerm(work, term, change);
  if (isDue(change)) await carryOut(work, term, change);
  return null;
}
