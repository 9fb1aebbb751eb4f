import 'server-only';
import type { AccountEmail, OwnMail } from '@/lib/domain/mail';
import { can } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, runCommand } from '../command';
import { lockAccount } from './sign-in-attempt';

/** The owner changes his address, or wants no more mail. */
export function setOwnMail(context: CommandContext, mail: OwnMail): Promise<Outcome<null>> {
  return runCommand(context, 'access.setOwnMail', async ({ tx, actor, audit }) => {
    const { accountId: id } = actor;
    await tx.account.update({ where: { id }, data: mail });
    const detail = { hasAddress: mail.email !== null, isMailWanted: mail.isMailWanted };
    audit({ action: 'account.setMail', subject: `ACCOUNT:${id}`, detail });
    return null;
  });
}

/** The system administrator changes it for somebody; whether mail is wanted stays his own choice. */
export function setAccountMail(
  context: CommandContext,
  { accountId, email }: AccountEmail,
): Promise<Outcome<{ accountId: string }>> {
  return runCommand(context, 'access.setAccountMail', async ({ tx, actor, audit }) => {
    if (!can(actor, 'account.manage')) notFound();
    (await lockAccount(tx, accountId)) ?? notFound();
    await tx.account.update({ where: { id: accountId }, data: { email } });
    audit({ action: 'account.setMail', subject: `ACCOUNT:${accountId}`, detail: { hasAddress: email !== null } });
    return { accountId };
  });
}
