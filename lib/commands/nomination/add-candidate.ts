import 'server-only';
import { z } from 'zod';
import { batchView } from '@/lib/data/batch';
import { windowFacts } from '@/lib/data/nomination/window';
import { storedDay } from '@/lib/data/stored-day';
import { isCalendarDay } from '@/lib/domain/calendar-day';
import { selectionChannels } from '@/lib/domain/glossary';
import { isAuthor } from '@/lib/domain/nomination/authorship';
import { emptyRegistrationForm } from '@/lib/domain/nomination/registration-form';
import { decideNomination } from '@/lib/domain/nomination/submission-window';
import { normaliseName } from '@/lib/domain/person-name';
import { initialsOf } from '@/lib/platform/initials';
import { type CommandContext, notFound, type Outcome, refuse, runCommand, type Work } from '../command';
import { lockPackage } from './nominees';

export const nomineeDraft = z.object({
  batchId: z.uuid(),
  /** 推荐单位; for 选派 the unit that was consulted (N07) */
  organizationId: z.uuid('请选择单位'),
  channel: z.enum(selectionChannels, '请选择产生途径'),
  /** 选任: whose own instructor it shall be */
  partyOrganizationId: z.uuid('请选择党组织').nullish(),
  name: z.string().trim().max(60, '姓名过长').default(''),
  consultationRepliedOn: z.string().refine(isCalendarDay, '请填写复函日期').nullish(),
  consultationReply: z.string().trim().max(500, '请控制在500字以内').default(''),
});
type NomineeDraft = z.output<typeof nomineeDraft>;

/** Opens a 登记表 for one more nominee; the package of the organisation comes with its first one. */
export function addCandidate(
  context: CommandContext,
  draft: NomineeDraft,
): Promise<Outcome<{ batchId: string; candidateId: string }>> {
  return runCommand(context, 'nomination.addCandidate', async (work) => {
    const { tx, at } = work;
    const batch = (await tx.batch.findUnique({ where: { id: draft.batchId } })) ?? notFound();
    const partyOrganizationId = draft.channel === 'SELECTED_INTERNALLY' ? (draft.partyOrganizationId ?? null) : null;
    if (!isAuthor(work.actor, { ...draft, partyOrganizationId })) notFound();
    const decision = decideNomination(await windowFacts(batchView(batch), tx));
    if (!decision.allowed) refuse(...decision.reasons);
    await requireSource(work, draft);

    const { batchId, organizationId, channel, consultationReply, consultationRepliedOn } = draft;
    await tx.package.createMany({ data: [{ batchId, organizationId }], skipDuplicates: true });
    const found = await tx.package.findUniqueOrThrow({
      where: { batchId_organizationId: { batchId, organizationId } },
    });
    await lockPackage(tx, found.id);
    const last = await tx.candidate.aggregate({ where: { packageId: found.id }, _max: { position: true } });
    const name = normaliseName(draft.name);
    const { id: candidateId } = await tx.candidate.create({
      data: {
        batchId,
        organizationId,
        partyOrganizationId,
        packageId: found.id,
        channel,
        position: (last._max.position ?? 0) + 1,
        name,
        initials: initialsOf(name),
        draft: { ...emptyRegistrationForm, name },
        consultationReply,
        consultationRepliedOn: consultationRepliedOn ? storedDay(consultationRepliedOn) : null,
        createdAt: at,
        updatedAt: at,
      },
    });
    work.audit({ action: 'candidate.add', subject: `CANDIDATE:${candidateId}`, detail: { batchId, channel } });
    return { batchId, candidateId };
  });
}

/** Where nominees of the channel come from: 选派 from a registration authority that agreed, 选任 from its own house. */
async function requireSource({ tx }: Work, draft: NomineeDraft): Promise<void> {
  const organization = (await tx.organization.findUnique({ where: { id: draft.organizationId } })) ?? notFound();
  if (draft.channel === 'DISPATCHED') {
    if (organization.kind !== 'REGISTRATION_AUTHORITY') {
      const message = '选派人选应来自社会组织登记管理机关';
      refuse({ code: 'NOT_AN_AUTHORITY', message, clause: '方案 二（二）1', field: 'organizationId' });
    }
    if (!draft.consultationRepliedOn) {
      const message = '请填写商请单位的复函日期';
      refuse({ code: 'NOT_CONSULTED', message, clause: '通知 二', field: 'consultationRepliedOn' });
    }
  }
  if (draft.channel === 'SELECTED_INTERNALLY' && draft.partyOrganizationId) {
    const body = await tx.partyOrganization.findUnique({ where: { id: draft.partyOrganizationId } });
    if (body?.organizationId !== organization.id) notFound();
  }
}
