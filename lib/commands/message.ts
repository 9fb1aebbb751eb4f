import 'server-only';
import type { Work } from './command';

/** 站内信: written in the transaction of the change that it tells of. No personal data in title and body. */
export interface Message {
  kind: string;
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
export async function tellOrganizations({ tx, at }: Work, ids: readonly string[], message: Message): Promise<void> {
  await tx.outboxMessage.createMany({
    data: ids.map((organizationId) => ({ organizationId, ...message, createdAt: at })),
  });
}

export async function tellAccount({ tx, at }: Work, accountId: string, message: Message): Promise<void> {
  await tx.outboxMessage.create({ data: { accountId, ...message, createdAt: at } });
}
