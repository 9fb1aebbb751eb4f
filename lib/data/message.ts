import 'server-only';
import type { Actor } from '@/lib/domain/permissions';
import { db } from '@/lib/platform/database';
import type { Prisma } from '@/prisma/generated/client';

/** 站内信 as the home page lists it. */
export interface MessageView {
  id: string;
  title: string;
  body: string;
  /** Where it leads, or empty. */
  link: string;
  /** ISO instant */
  createdAt: string;
  isRead: boolean;
}

const mostShown = 20;

/** Messages to this account, or to an organisation that it acts for. */
export function messagesFor({ accountId, grants }: Actor): Prisma.OutboxMessageWhereInput {
  return {
    OR: [{ accountId }, { organizationId: { in: grants.flatMap(({ organizationId }) => organizationId ?? []) } }],
  };
}

/** The newest messages, the unread before the read. */
export async function listMessages(actor: Actor): Promise<MessageView[]> {
  const rows = await db.outboxMessage.findMany({
    where: messagesFor(actor),
    orderBy: [{ readAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    take: mostShown,
  });
  return rows.map(({ id, title, body, link, createdAt, readAt }) => ({
    id: String(id),
    title,
    body,
    link,
    createdAt: createdAt.toISOString(),
    isRead: readAt !== null,
  }));
}
