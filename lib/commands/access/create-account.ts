import 'server-only';
import type { AccountDraft } from '@/lib/domain/account-form';
import { can } from '@/lib/domain/permissions';
import { hashPassword, temporaryPassword } from '@/lib/platform/password';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';

/** An account with a password to hand over. */
export interface HandedOver {
  accountId: string;
  loginName: string;
  /** Shown once; its owner must change it. */
  temporaryPassword: string;
}

/** 新建账号, without any role. The password is not part of the stored response: it follows from the key again. */
export async function createAccount(
  context: CommandContext,
  { loginName, displayName }: AccountDraft,
): Promise<Outcome<HandedOver>> {
  const password = temporaryPassword(context.idempotencyKey);
  const outcome = await runCommand(context, 'access.createAccount', async ({ tx, actor, at, audit }) => {
    if (!can(actor, 'account.manage')) notFound();
    if (await tx.account.findUnique({ where: { loginName } }))
      refuse({ code: 'NAME_TAKEN', message: `登录名“${loginName}”已被使用`, field: 'loginName' });
    const account = await tx.account.create({
      data: {
        loginName,
        displayName,
        passwordHash: await hashPassword(password),
        passwordChangedAt: at,
        mustChangePassword: true,
        createdAt: at,
      },
    });
    audit({ action: 'account.create', subject: `ACCOUNT:${account.id}` });
    return { accountId: account.id, loginName };
  });
  return outcome.ok ? { ok: true, value: { ...outcome.value, temporaryPassword: password } } : outcome;
}
