import 'server-only';
import { can } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';

/** 收回角色 from now on. The grant stays on record. */
export function endRole(context: CommandContext, { grantId }: { grantId: string }): Promise<Outcome<null>> {
  return runCommand(context, 'access.endRole', async ({ tx, actor, at, audit }) => {
    const grant = (await tx.roleGrant.findUnique({ where: { id: grantId } })) ?? notFound();
    if (!can(actor, 'role.grant')) notFound();
    if (grant.accountId === actor.accountId)
      refuse({ code: 'SELF_GRANT', message: '不能收回自己的角色，须由另一名安全管理员办理' });
    if (grant.validTo && grant.validTo <= at) refuse({ code: 'ENDED', message: '这个角色已经收回' });
    await tx.roleGrant.update({ where: { id: grantId }, data: { validTo: at } });
    audit({ action: 'role.end', subject: `ACCOUNT:${grant.accountId}`, detail: { role: grant.role } });
    return null;
  });
}
