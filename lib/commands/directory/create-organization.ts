import 'server-only';
import type { OrganizationDraft } from '@/lib/domain/directory/organization';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, runCommand } from '../command';
import { organizationRow, requireOwnCode } from './organization-row';

/** Adds an organisation to the directory. */
export function createOrganization(
  context: CommandContext,
  draft: OrganizationDraft,
): Promise<Outcome<{ id: string }>> {
  return runCommand(context, 'directory.createOrganization', async ({ tx, actor, audit }) => {
    if (!canOn(actor, 'directory.manage', {})) notFound();
    await requireOwnCode(tx, draft.creditCode);
    const { id } = await tx.organization.create({ data: organizationRow(draft) });
    audit({ action: 'organization.create', subject: `ORGANIZATION:${id}`, detail: { ...draft } });
    return { id };
  });
}
