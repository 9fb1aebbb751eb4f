import 'server-only';
import type { OrganizationDraft } from '@/lib/domain/directory/organization';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, runCommand } from '../command';
import { organizationRow, requireOwnCode } from './organization-row';

/** Corrects an organisation; the audit trail keeps what stood there before. */
export function updateOrganization(
  context: CommandContext,
  { id, ...draft }: OrganizationDraft & { id: string },
): Promise<Outcome<{ id: string }>> {
  return runCommand(context, 'directory.updateOrganization', async ({ tx, actor, audit }) => {
    if (!canOn(actor, 'directory.manage', {})) notFound();
    await tx.$queryRaw`SELECT 1 FROM "Organization" WHERE id = ${id}::uuid FOR UPDATE`;
    const before = (await tx.organization.findUnique({ where: { id } })) ?? notFound();
    await requireOwnCode(tx, draft.creditCode, id);
    const after = organizationRow(draft);
    await tx.organization.update({ where: { id }, data: after });
    const changed = (Object.keys(after) as (keyof typeof after)[]).filter(
      (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
    );
    const valuesOf = (row: typeof before | typeof after) =>
      Object.fromEntries(changed.map((field) => [field, JSON.parse(JSON.stringify(row[field]))]));
    audit({
      action: 'organization.update',
      subject: `ORGANIZATION:${id}`,
      detail: { before: valuesOf(before), after: valuesOf(after) },
    });
    return { id };
  });
}
