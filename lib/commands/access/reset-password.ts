import 'server-only';
import { can } from '@/lib/domain/permissions';
import { hashPassword, temporaryPassword } from '@/lib/platform/password';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import type { HandedOver } from './create-account';
import { lockAccount } from './sign-in-attempt';

/** 重置密码 by the 系统管理员: a new temporary password, and every sign-in of the account ends. */
export async function resetPassword(
  context: CommandContext,
  { accountId }: { accountId: string },
): Promise<Outcome<HandedOver>> {
  const password = temporaryPassword(context.idempotencyKey);
  const outcome = await runCommand(context, 'access.resetPassword', async ({ tx, actor, at, audit }) => {
    const account = (await lockAccount(tx, accountId)) ?? notFound();
    if (!can(actor, 'account.manage')) notFound();
    if (account.id === actor.accountId) refuse({ code: 'SELF', message: '本人密码请在“我的信息”中修改' });
    await tx.account.update({
      where: { id: accountId },
      data: {
        passwordHash: await hashPassword(password),
        passwordChangedAt: at,
        mustChangePassword: true,
        failedAttempts: 0,
        lockedUntil: null,
      },
    });
    await tx.session.updateMany({ where: { accountId, revokedAt: null }, data: { revokedAt: at } });
    audit({ action: 'account.resetPassword', subject: `ACCOUNT:${accountId}` });
    return { accountId, loginName: account.loginName };
  });
  return outcome.ok ? { ok: true, value: { ...outcome.value, temporaryPassword: password } } : outcome;
}
