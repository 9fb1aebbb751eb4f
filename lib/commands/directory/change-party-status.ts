import 'server-only';
import { readDay, storedDay } from '@/lib/data/stored-day';
import { decideStatusChange, type PartyStatusDraft } from '@/lib/domain/directory/party-organization';
import type { PartyOrganizationKind } from '@/lib/domain/glossary';
import { canOn } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';

/** Records a 批复 by which a Party organisation got another form; its quota follows from that day (方案 二（二）3). */
export function changePartyStatus(
  context: CommandContext,
  { id, ...status }: PartyStatusDraft & { id: string },
): Promise<Outcome<{ id: string }>> {
  return runCommand(context, 'directory.changePartyStatus', async ({ tx, actor, audit }) => {
    if (!canOn(actor, 'directory.manage', {})) notFound();
    await tx.$queryRaw`SELECT 1 FROM "PartyOrganization" WHERE id = ${id}::uuid FOR UPDATE`;
    const found = await tx.partyOrganization.findUnique({ where: { id }, include: { statuses: true } });
    const { statuses } = found ?? notFound();
    const history = statuses.map(({ kind, approvedOn }) => ({
      kind: kind as PartyOrganizationKind,
      approvedOn: readDay(approvedOn),
    }));
    const decision = decideStatusChange(history, status, today());
    if (!decision.allowed) refuse(...decision.reasons);
    await tx.partyOrganizationStatus.create({
      data: { ...status, partyOrganizationId: id, approvedOn: storedDay(status.approvedOn) },
    });
    audit({ action: 'partyOrganization.changeStatus', subject: `PARTY_ORGANIZATION:${id}`, detail: { ...status } });
    return { id };
  });
}
