import 'server-only';
import { encryptField } from '@/lib/platform/crypto';
import { newSecret } from '@/lib/platform/one-time-code';
import { type CommandContext, type Outcome, runCommand } from '../command';
import { askPassword, asOutcome } from './own-password';

/** Makes the secret that an authenticator app will read; it counts only after its first code (confirm-second-factor). */
export async function startSecondFactor(
  context: CommandContext,
  { currentPassword }: { currentPassword: string },
): Promise<Outcome<null>> {
  const outcome = await runCommand(context, 'access.startSecondFactor', async (work) => {
    const { account, reasons } = await askPassword(work, currentPassword);
    if (reasons.length > 0) return reasons;
    const place = { table: 'Account', column: 'totpPendingSecret', row: account.id };
    await work.tx.account.update({
      where: { id: account.id },
      data: { totpPendingSecret: encryptField(place, newSecret()) },
    });
    work.audit({ action: 'account.startSecondFactor', subject: `ACCOUNT:${account.id}` });
    return [];
  });
  return asOutcome(outcome);
}
