import 'server-only';
import { z } from 'zod';
import { batchView } from '@/lib/data/batch';
import { windowFacts } from '@/lib/data/nomination/window';
import { storedDay } from '@/lib/data/stored-day';
import { isCalendarDay } from '@/lib/domain/calendar-day';
import { selectionChannels } from '@/lib/domain/glossary';
import { canEnterFor, isOwner } from '@/lib/domain/nomination/authorship';
import { decideNomination } from '@/lib/domain/nomination/submission-window';
import { proxySource, proxySourceProblems } from '@/lib/domain/proxy-entry';
import { today } from '@/lib/platform/clock';
import { notFound, refuse, type Work } from '../command';
import { lockPackage } from './nominees';

/** Along which channel nominees come, and what that channel asks for. */
export const nomineeSource = proxySource.extend({
  channel: z.enum(selectionChannels, '请选择产生途径'),
  /** 选任: whose own instructor it shall be */
  partyOrganizationId: z.uuid('请选择党组织').nullish(),
  consultationRepliedOn: z.string().refine(isCalendarDay, '请填写复函日期').nullish(),
  consultationReply: z.string().trim().max(500, '请控制在500字以内').default(''),
});

interface Entry extends z.output<typeof nomineeSource> {
  batchId: string;
  /** 推荐单位; for 选派 the unit that was consulted (N07) */
  organizationId: string;
}

/**
 * Opens the package of the organisation to new nominees of the channel, and locks it; refuses whoever may not, and when
 * the batch takes none. Returns what their rows share, with the first free position.
 */
export async function enterPackage(work: Work, entry: Entry) {
  const { tx, at } = work;
  const { batchId, organizationId, channel, consultationReply, consultationRepliedOn } = entry;
  const batch = (await tx.batch.findUnique({ where: { id: batchId } })) ?? notFound();
  const partyOrganizationId = channel === 'SELECTED_INTERNALLY' ? (entry.partyOrganizationId ?? null) : null;
  const isOwn = isOwner(work.actor, { channel, organizationId, partyOrganizationId });
  if (!isOwn && !canEnterFor(work.actor, entry)) notFound();
  const decision = decideNomination(await windowFacts(batchView(batch), tx));
  if (!decision.allowed) refuse(...decision.reasons);
  await requireSource(work, entry);
  const proxy = isOwn ? null : proxyOf(work, entry);

  const packageId = await openPackage(work, { batchId, organizationId });
  await lockPackage(tx, packageId);
  const last = await tx.candidate.aggregate({ where: { packageId }, _max: { position: true } });
  return {
    batchId,
    organizationId,
    partyOrganizationId,
    packageId,
    channel,
    position: (last._max.position ?? 0) + 1,
    consultationReply,
    consultationRepliedOn: consultationRepliedOn ? storedDay(consultationRepliedOn) : null,
    createdAt: at,
    updatedAt: at,
    /** 代录: what is kept beside each row; null where nobody else is stood in for. */
    proxy,
  };
}
export type PackageEntry = Awaited<ReturnType<typeof enterPackage>>;

/** Who enters for the organisation, and from which letter or e-mail; refuses without one. */
function proxyOf({ actor, at }: Work, { proxySource: source, proxySourceOn }: Entry) {
  const problems = proxySourceProblems({ proxySource: source, proxySourceOn }, today());
  if (problems.length > 0 || !source || !proxySourceOn) return refuse(...problems);
  return { source, sourceOn: storedDay(proxySourceOn), byId: actor.accountId, byName: actor.displayName, at };
}

/** Id of the package of this organisation, which comes with whatever it brings first. */
export async function openPackage({ tx }: Work, place: { batchId: string; organizationId: string }): Promise<string> {
  await tx.package.createMany({ data: [place], skipDuplicates: true });
  const { id } = await tx.package.findUniqueOrThrow({ where: { batchId_organizationId: place } });
  return id;
}

/** Where nominees of the channel come from: 选派 from a registration authority that agreed, 选任 from its own house. */
async function requireSource({ tx }: Work, entry: Entry): Promise<void> {
  const organization = (await tx.organization.findUnique({ where: { id: entry.organizationId } })) ?? notFound();
  if (entry.channel === 'DISPATCHED') {
    if (organization.kind !== 'REGISTRATION_AUTHORITY') {
      const message = '选派人选应来自社会组织登记管理机关';
      refuse({ code: 'NOT_AN_AUTHORITY', message, clause: '方案 二（二）1', field: 'organizationId' });
    }
    if (!entry.consultationRepliedOn) {
      const message = '请填写商请单位的复函日期';
      refuse({ code: 'NOT_CONSULTED', message, clause: '通知 二', field: 'consultationRepliedOn' });
    }
  }
  if (entry.channel === 'SELECTED_INTERNALLY') {
    const field = 'partyOrganizationId';
    if (!entry.partyOrganizationId) refuse({ code: 'NO_BODY', message: '请选择选任的党组织', field });
    const body = await tx.partyOrganization.findUnique({ where: { id: entry.partyOrganizationId } });
    if (body?.organizationId !== organization.id) notFound();
  }
}
