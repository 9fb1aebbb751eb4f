import 'server-only';
import { decryptField, encryptField } from '@/lib/platform/crypto';
import { matchCode } from '@/lib/platform/one-time-code';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { lockAccount } from './sign-in-attempt';

/** 启用双因素: the first right code proves that the app has the secret. It replaces an earlier one. */
export function confirmSecondFactor(context: CommandContext, { code }: { code: string }): Promise<Outcome<null>> {
  return runCommand(context, 'access.confirmSecondFactor', async ({ tx, actor, at, audit }) => {
    const account = (await lockAccount(tx, actor.accountId)) ?? notFound();
    const row = account.id;
    if (!account.totpPendingSecret) refuse({ code: 'NOT_STARTED', message: '请先生成二维码，再输入验证码' });
    const place = { table: 'Account', column: 'totpPendingSecret', row };
    const secret = decryptField(place, account.totpPendingSecret);
    const step = await matchCode(secret, code, at, 0);
    if (step === null)
      refuse({ code: 'WRONG_CODE', message: '验证码不正确，请输入手机上最新的6位数字', field: 'code' });
    await tx.account.update({
      where: { id: row },
      data: {
        totpSecret: encryptField({ ...place, column: 'totpSecret' }, secret),
        totpPendingSecret: null,
        totpLastStep: step,
      },
    });
    audit({ action: 'account.enrolSecondFactor', subject: `ACCOUNT:${row}` });
    return null;
  });
}
