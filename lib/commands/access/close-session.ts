import 'server-only';
import { type CommandContext, type Outcome, runCommand } from '../command';

/** 退出: ends the sign-in that the request came with. */
export function closeSession(context: CommandContext): Promise<Outcome<null>> {
  return runCommand(context, 'access.closeSession', async ({ tx, actor, at, audit }) => {
    await tx.session.update({ where: { id: actor.sessionId }, data: { revokedAt: at } });
    audit({ action: 'session.close', subject: `ACCOUNT:${actor.accountId}` });
    return null;
  });
}
