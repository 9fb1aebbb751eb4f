import 'server-only';
import { storedDay } from '@/lib/data/stored-day';
import {
  decideStatusChange,
  type PartyOrganizationDraft,
  type PartyStatusDraft,
} from '@/lib/domain/directory/party-organization';
import { canOn } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';

/** Adds a Party organisation with the 批复 by which it was set up. */
export function createPartyOrganization(
  context: CommandContext,
  { name, organizationId, parentId, ...status }: PartyOrganizationDraft & PartyStatusDraft,
): Promise<Outcome<{ id: string }>> {
  return runCommand(context, 'directory.createPartyOrganization', async ({ tx, actor, audit }) => {
    if (!canOn(actor, 'directory.manage', {})) notFound();
    const decision = decideStatusChange([], status, today());
    if (!decision.allowed) refuse(...decision.reasons);
    const approved = { ...status, approvedOn: storedDay(status.approvedOn) };
    const { id } = await tx.partyOrganization.create({
      data: { name, organizationId, parentId, statuses: { create: approved } },
    });
    const detail = { name, organizationId, parentId, ...status };
    audit({ action: 'partyOrganization.create', subject: `PARTY_ORGANIZATION:${id}`, detail });
    return { id };
  });
}
