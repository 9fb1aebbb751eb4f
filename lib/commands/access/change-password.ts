import 'server-only';
import { assessPassword } from '@/lib/domain/password-policy';
import { hashPassword } from '@/lib/platform/password';
import { type CommandContext, type Outcome, runCommand } from '../command';
import { askPassword, asOutcome } from './own-password';

/** 修改密码. Every other sign-in of the account ends. */
export async function changePassword(
  context: CommandContext,
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
): Promise<Outcome<null>> {
  const outcome = await runCommand(context, 'access.changePassword', async (work) => {
    const { tx, actor, at, audit } = work;
    const { account, reasons } = await askPassword(work, currentPassword);
    if (reasons.length > 0) return reasons;
    const decision = assessPassword(newPassword, account.loginName);
    if (!decision.allowed) return decision.reasons;
    if (newPassword === currentPassword)
      return [{ code: 'UNCHANGED', message: '新密码不能与当前密码相同', field: 'newPassword' }];
    await tx.account.update({
      where: { id: account.id },
      data: { passwordHash: await hashPassword(newPassword), passwordChangedAt: at, mustChangePassword: false },
    });
    await tx.session.updateMany({
      where: { accountId: account.id, id: { not: actor.sessionId }, revokedAt: null },
      data: { revokedAt: at },
    });
    audit({ action: 'account.changePassword', subject: `ACCOUNT:${account.id}` });
    return [];
  });
  return asOutcome(outcome);
}
