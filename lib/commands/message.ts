import 'server-only';
import type { MessageKind } from '@/lib/domain/mail';
import { mailMode } from '@/lib/platform/config';
import type { Work } from './command';

/** 站内信: written in the transaction of the change that it tells of. No personal data in title and body. */
export interface Message {
  kind: MessageKind;
  title: string;
  body: string;
  /** Page on which the reader goes on. */
  link: string;
}

/** Roles that act for an organisation and so read what it is sent. */
const organizationRoles = ['GRASSROOTS_COMMITTEE', 'NOMINATING_UNIT', 'ORG_CONTACT'];

/** Organisations that somebody with an account acts for today; of `among` only, when given. */
export async function organizationsWithAccounts({ tx, at }: Work, among?: readonly string[]): Promise<string[]> {
  const grants = await tx.roleGrant.findMany({
    where: {
      organizationId: among ? { in: [...among] } : { not: null },
      role: { in: organizationRoles },
      validFrom: { lte: at },
      OR: [{ validTo: null }, { validTo: { gt: at } }],
      account: { disabledAt: null },
    },
    distinct: ['organizationId'],
    select: { organizationId: true },
  });
  return grants.flatMap(({ organizationId }) => organizationId ?? []);
}

/** One message an organisation, read by whoever acts for it. */
export async function tellOrganizations(work: Work, ids: readonly string[], message: Message): Promise<void> {
  const rows = ids.map((organizationId) => ({ organizationId, ...message, createdAt: work.at }));
  await mail(work, await work.tx.outboxMessage.createManyAndReturn({ data: rows, select: { id: true } }));
}

export async function tellAccount(work: Work, accountId: string, message: Message): Promise<void> {
  const row = { accountId, ...message, createdAt: work.at };
  await mail(work, [await work.tx.outboxMessage.create({ data: row, select: { id: true } })]);
}

/** The mails that tell of these messages, one an account that wants them; a job sends them (lib/jobs). */
async function mail({ tx, at }: Work, messages: readonly { id: bigint }[]): Promise<void> {
  if (mailMode !== 'ON' || messages.length === 0) return;
  const ids = messages.map(({ id }) => id);
  await tx.$executeRaw`
    INSERT INTO "MailDelivery" (id, "messageId", "accountId", "dueAt")
    SELECT gen_random_uuid(), told.message, told.account, ${at} FROM (
      SELECT id AS message, "accountId" AS account FROM "OutboxMessage" WHERE id = ANY(${ids})
      UNION
      SELECT message.id, held."accountId" FROM "OutboxMessage" message
        JOIN "RoleGrant" held ON held."organizationId" = message."organizationId"
        WHERE message.id = ANY(${ids}) AND held.role = ANY(${organizationRoles})
          AND held."validFrom" <= ${at} AND (held."validTo" IS NULL OR held."validTo" > ${at})
    ) told JOIN "Account" ON "Account".id = told.account
    WHERE email IS NOT NULL AND "isMailWanted" AND "disabledAt" IS NULL`;
}
