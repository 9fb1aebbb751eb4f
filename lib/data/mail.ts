import 'server-only';
import { type MailMode, type MailState, type MessageKind, mailSubjects } from '@/lib/domain/mail';
import { maskEmail } from '@/lib/domain/masking';
import { config, mailMode } from '@/lib/platform/config';
import { db } from '@/lib/platform/database';

/** A mail that was given up. */
export interface DeadMail {
  id: string;
  accountId: string;
  displayName: string;
  /** Masked; empty when it was removed since. */
  email: string;
  subject: string;
  attempts: number;
  lastError: string;
  /** ISO instant of the message */
  createdAt: string;
}

export interface MailOverview {
  mode: MailMode;
  /** Sender, when configured. */
  from: string;
  counts: Record<MailState, number>;
  /** Accounts in use that can be reached. */
  reachable: number;
  dead: DeadMail[];
}

const mostShown = 100;

/** What the system administrator sees of the mails: numbers, and those that were given up, the newest first. */
export async function readMailOverview(): Promise<MailOverview> {
  const [groups, reachable, dead] = await Promise.all([
    db.mailDelivery.groupBy({ by: ['state'], _count: true }),
    db.account.count({ where: { email: { not: null }, isMailWanted: true, disabledAt: null } }),
    db.mailDelivery.findMany({
      where: { state: 'DEAD' },
      include: { message: true, account: true },
      orderBy: { id: 'desc' },
      take: mostShown,
    }),
  ]);
  const countOf = (state: MailState) => groups.find((group) => group.state === state)?._count ?? 0;
  return {
    mode: mailMode,
    from: config.MAIL_FROM ?? '',
    counts: {
      WAITING: countOf('WAITING'),
      SENT: countOf('SENT'),
      DEAD: countOf('DEAD'),
      DROPPED: countOf('DROPPED'),
    },
    reachable,
    dead: dead.map(({ id, accountId, account, message, attempts, lastError }) => ({
      id,
      accountId,
      displayName: account.displayName,
      email: account.email ? maskEmail(account.email) : '',
      subject: mailSubjects[message.kind as MessageKind],
      attempts,
      lastError,
      createdAt: message.createdAt.toISOString(),
    })),
  };
}
