import 'server-only';
import { type MessageKind, mailText, retryAfter } from '@/lib/domain/mail';
import { now } from '@/lib/platform/clock';
import { mailMode, publicAddress } from '@/lib/platform/config';
import { db, type Transaction } from '@/lib/platform/database';
import { sendMail } from '@/lib/platform/mail';

/** How many went out, and how many did not. */
export interface MailRound {
  sent: number;
  failed: number;
}

/**
 * Sends what is due, one transaction a mail: its row stays locked while the mail server is spoken to, so that no other
 * worker sends it too. Killed between the server's answer and the commit, the mail goes out again under the same
 * Message-ID: at least once, never lost.
 */
export async function sendMails(): Promise<MailRound> {
  const round: MailRound = { sent: 0, failed: 0 };
  if (mailMode !== 'ON') return round;
  for (;;) {
    const outcome = await db.$transaction(sendNext, { maxWait: 10_000, timeout: 60_000 });
    if (outcome === 'NONE') return round;
    if (outcome === 'SENT') round.sent++;
    if (outcome === 'FAILED') round.failed++;
  }
}

async function sendNext(tx: Transaction): Promise<'NONE' | 'SENT' | 'FAILED' | 'DROPPED'> {
  const at = now();
  const [claimed] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "MailDelivery" WHERE state = 'WAITING' AND "dueAt" <= ${at}
    ORDER BY "dueAt", id LIMIT 1 FOR UPDATE SKIP LOCKED`;
  if (!claimed) return 'NONE';
  const { id } = claimed;
  const { attempts, message, account } = await tx.mailDelivery.findUniqueOrThrow({
    where: { id },
    include: { message: true, account: true },
  });
  // Asked again now: an address removed or a mail refused since then counts.
  if (!account.email || !account.isMailWanted || account.disabledAt) {
    await tx.mailDelivery.update({ where: { id }, data: { state: 'DROPPED' } });
    return 'DROPPED';
  }
  const text = mailText(message.kind as MessageKind, `${publicAddress}${message.link}`);
  const failure = await sendMail({ id, to: account.email, ...text });
  if (!failure) {
    const done = { state: 'SENT', attempts: attempts + 1, sentAt: at, lastError: '' };
    await tx.mailDelivery.update({ where: { id }, data: done });
    return 'SENT';
  }
  const again = failure.isPermanent ? null : retryAfter(attempts + 1, at);
  await tx.mailDelivery.update({
    where: { id },
    data: {
      attempts: attempts + 1,
      lastError: failure.answer,
      ...(again ? { dueAt: again } : { state: 'DEAD' }),
    },
  });
  return 'FAILED';
}
