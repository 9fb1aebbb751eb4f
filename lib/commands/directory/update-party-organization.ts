import 'server-only';
import { decideParent, type PartyOrganizationDraft } from '@/lib/domain/directory/party-organization';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';

/** Renames a Party organisation or puts it under another one; the tree stays a tree. */
export function updatePartyOrganization(
  context: CommandContext,
  { id, ...draft }: PartyOrganizationDraft & { id: string },
): Promise<Outcome<{ id: string }>> {
  return runCommand(context, 'directory.updatePartyOrganization', async ({ tx, actor, audit }) => {
    if (!canOn(actor, 'directory.manage', {})) notFound();
    // Two moves at once could close a circle that neither of them sees.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('party organisation tree', 0))`;
    const tree = await tx.partyOrganization.findMany({
      select: { id: true, parentId: true, name: true, organizationId: true },
    });
    const before = tree.find((row) => row.id === id) ?? notFound();
    const decision = decideParent(tree, id, draft.parentId);
    if (!decision.allowed) refuse(...decision.reasons);
    await tx.partyOrganization.update({ where: { id }, data: draft });
    const { id: _id, ...old } = before;
    const detail = { before: old, after: draft };
    audit({ action: 'partyOrganization.update', subject: `PARTY_ORGANIZATION:${id}`, detail });
    return { id };
  });
}
