import 'server-only';
import { can } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { lockAccount } from './sign-in-attempt';

/** 停用 or 启用. A disabled account keeps its history and can sign in no more; nothing is ever deleted. */
export function disableAccount(
  context: CommandContext,
  { accountId, isDisabled }: { accountId: string; isDisabled: boolean },
): Promise<Outcome<null>> {
  return runCommand(context, 'access.disableAccount', async ({ tx, actor, at, audit }) => {
    const account = (await lockAccount(tx, accountId)) ?? notFound();
    if (!can(actor, 'account.manage')) notFound();
    if (account.id === actor.accountId) refuse({ code: 'SELF', message: '不能停用自己的账号' });
    await tx.account.update({ where: { id: accountId }, data: { disabledAt: isDisabled ? at : null } });
    if (isDisabled) await tx.session.updateMany({ where: { accountId, revokedAt: null }, data: { revokedAt: at } });
    audit({ action: isDisabled ? 'account.disable' : 'account.enable', subject: `ACCOUNT:${accountId}` });
    return null;
  });
}
