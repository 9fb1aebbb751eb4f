import 'server-only';
import { can } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { lockAccount } from './sign-in-attempt';

/** 解除双因素 of a lost phone, by the 安全管理员: whoever can set a password cannot also do this (三员分立). */
export function resetSecondFactor(
  context: CommandContext,
  { accountId }: { accountId: string },
): Promise<Outcome<null>> {
  return runCommand(context, 'access.resetSecondFactor', async ({ tx, actor, at, audit }) => {
    const account = (await lockAccount(tx, accountId)) ?? notFound();
    if (!can(actor, 'session.revokeAny')) notFound();
    if (account.id === actor.accountId)
      refuse({ code: 'SELF', message: '不能解除自己的双因素认证，须由另一名安全管理员办理' });
    await tx.account.update({ where: { id: accountId }, data: { totpSecret: null, totpPendingSecret: null } });
    await tx.session.updateMany({ where: { accountId, revokedAt: null }, data: { revokedAt: at } });
    audit({ action: 'account.resetSecondFactor', subject: `ACCOUNT:${accountId}` });
    return null;
  });
}
