import 'server-only';
import { can } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, runCommand } from '../command';
import { lockAccount } from './sign-in-attempt';

/** 解锁 before the quarter of an hour is over. */
export function unlockAccount(context: CommandContext, { accountId }: { accountId: string }): Promise<Outcome<null>> {
  return runCommand(context, 'access.unlockAccount', async ({ tx, actor, audit }) => {
    if (!(await lockAccount(tx, accountId)) || !can(actor, 'account.manage')) notFound();
    await tx.account.update({ where: { id: accountId }, data: { failedAttempts: 0, lockedUntil: null } });
    audit({ action: 'account.unlock', subject: `ACCOUNT:${accountId}` });
    return null;
  });
}
