import 'server-only';
import { z } from 'zod';
import { storedDay } from '@/lib/data/stored-day';
import { decideProposal, renewalStart, termEventRules, termEvents } from '@/lib/domain/appointment/term-change';
import { calendarDay } from '@/lib/domain/day-field';
import { can } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';
import { type CommandContext, type Outcome, refuse, runCommand, type Work } from '../command';
import { keepAttachment } from '../keep-attachment';
import { carryOut, isDue } from './carry-out';
import { changingTerm, type LockedTerm, lockTerm, requireReach } from './changing-term';

const words = (most: number) => z.string().trim().max(most, `请控制在${most}字以内`).default('');

export const termProposal = z.object({
  termId: z.uuid(),
  event: z.enum(termEvents, '请选择事项'),
  /** Left out for 续聘: the new term follows the old one. */
  effectiveOn: calendarDay.optional(),
  reason: z.string().trim().min(1, '请填写理由').max(1000, '请控制在1000字以内'),
  handover: words(1000),
  performance: words(2000),
  isWilling: z.union([z.boolean(), z.literal('on').transform(() => true)]).default(false),
  file: z.instanceof(File).optional(),
});
type Proposal = z.output<typeof termProposal>;

interface Proposed {
  personId: string;
  changeId: string;
  /** Carried out at once, because who proposed also decides. */
  isDecided: boolean;
}

/**
 * 续聘, 辞任, 调整, 解聘, 暂停, 恢复 or 去世, put forward by whoever manages the instructor with reason, document, day and
 * hand-over. What the office itself decides it decides with the same word.
 */
export function proposeTermChange(context: CommandContext, proposal: Proposal): Promise<Outcome<Proposed>> {
  return runCommand(context, 'appointment.proposeTermChange', async (work) => {
    const term = await lockTerm(work.tx, proposal.termId);
    requireReach(work, 'term.propose', term);
    const effectiveOn = await requireProposable(work, term, proposal);
    const attachmentId = await keepDocument(work, proposal);
    const { tx, actor, at } = work;
    const { event, reason, handover, performance, termId } = proposal;
    const isDecided = can(actor, termEventRules[event].decidedBy);
    const decidedBy = {
      isApproved: true,
      decidedById: actor.accountId,
      decidedByName: actor.displayName,
      decidedAt: at,
    };
    const change = await tx.termChange.create({
      data: {
        ...{ termId, event, reason, handover, performance, attachmentId },
        effectiveOn: storedDay(effectiveOn),
        proposedById: actor.accountId,
        proposedByName: actor.displayName,
        proposedAt: at,
        ...(isDecided ? decidedBy : {}),
      },
    });
    work.audit({ action: 'instructor.propose', subject: `INSTRUCTOR:${termId}`, detail: { event, change: change.id } });
    if (isDecided && isDue(change)) await carryOut(work, term, change);
    return { personId: term.personId, changeId: change.id, isDecided };
  });
}

/** The day on which the change counts; refuses what the domain does not allow, and a second change beside an open one. */
async function requireProposable({ tx }: Work, term: LockedTerm, proposal: Proposal): Promise<string> {
  const open = await tx.termChange.findFirst({
    where: { termId: term.id, OR: [{ isApproved: null }, { isApproved: true, carriedOutAt: null }] },
  });
  if (open) refuse({ code: 'CHANGE_PENDING', message: '已有一项聘期变动待决定或者待生效，办结后才能提出下一项' });
  const { event, file } = proposal;
  const facts = await changingTerm(tx, term);
  if (event !== 'renew' && !proposal.effectiveOn)
    return refuse({ code: 'NO_DAY', message: '请填写生效日期', field: 'effectiveOn' });
  const effectiveOn = event === 'renew' ? renewalStart(facts.endsOn, today()) : (proposal.effectiveOn ?? '');
  const hasDocument = (file?.size ?? 0) > 0;
  const decision = decideProposal(facts, { ...proposal, effectiveOn, hasDocument }, today());
  return decision.allowed ? effectiveOn : refuse(...decision.reasons);
}

async function keepDocument(work: Work, { termId, file }: Proposal): Promise<string | null> {
  if (!file || file.size === 0) return null;
  return keepAttachment(work, {
    purpose: 'document',
    subject: `TERM:${termId}`,
    fileName: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  });
}
