import 'server-only';
import { can } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, runCommand } from '../command';

/** 终止登录: one's own, or anybody's by the 安全管理员. */
export function revokeSession(context: CommandContext, { sessionId }: { sessionId: string }): Promise<Outcome<null>> {
  return runCommand(context, 'access.revokeSession', async ({ tx, actor, at, audit }) => {
    const session = (await tx.session.findUnique({ where: { id: sessionId } })) ?? notFound();
    if (session.accountId !== actor.accountId && !can(actor, 'session.revokeAny')) notFound();
    await tx.session.update({ where: { id: sessionId }, data: { revokedAt: session.revokedAt ?? at } });
    audit({ action: 'session.revoke', subject: `ACCOUNT:${session.accountId}` });
    return null;
  });
}
