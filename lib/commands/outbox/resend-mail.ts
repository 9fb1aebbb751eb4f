import 'server-only';
import { can } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, runCommand } from '../command';

/** 重发 of a mail that was given up: it waits again, from the first attempt on. */
export function resendMail(context: CommandContext, { mailId }: { mailId: string }): Promise<Outcome<null>> {
  return runCommand(context, 'mail.resend', async ({ tx, actor, at, audit }) => {
    if (!can(actor, 'mail.manage')) notFound();
    const { count } = await tx.mailDelivery.updateMany({
      where: { id: mailId, state: 'DEAD' },
      data: { state: 'WAITING', attempts: 0, dueAt: at },
    });
    if (count === 0) notFound();
    audit({ action: 'mail.resend', subject: `MAIL:${mailId}` });
    return null;
  });
}
