import 'server-only';
import { type Actor, can, organizationsFor } from '@/lib/domain/permissions';
import type { Prisma } from '@/prisma/generated/client';

/** 代录 that no organisation has taken over: `isProxied` for a list. */
const proxied: Prisma.CandidateWhereInput = { proxy: { is: { takenOverAt: null } } };

/** Nominees whose form the actor writes: the condition of `isAuthor` for a list. */
export function authoredBy(actor: Actor): Prisma.CandidateWhereInput {
  const bodies = actor.grants.filter(({ role }) => role === 'GRASSROOTS_COMMITTEE');
  const recommending = organizationsFor(actor, 'nomination.recommend');
  return {
    OR: [
      ...(can(actor, 'nomination.dispatch') ? [{ channel: 'DISPATCHED' }] : []),
      ...(can(actor, 'nomination.proxy') ? [proxied] : []),
      { channel: 'RECRUITED', ...(recommending !== 'ALL' && { organizationId: { in: recommending } }) },
      {
        channel: 'SELECTED_INTERNALLY',
        partyOrganizationId: { in: bodies.flatMap(({ partyOrganizationId }) => partyOrganizationId ?? []) },
      },
    ],
  };
}

/** Nominees whom the actor may look at: the condition of `canReadNominee` for a list. */
export function readableBy(actor: Actor): Prisma.CandidateWhereInput {
  const scope = organizationsFor(actor, 'nomination.read');
  const submitted = { state: { not: 'DRAFT' }, currentVersionId: { not: null } };
  return { OR: [authoredBy(actor), { ...submitted, ...(scope !== 'ALL' && { organizationId: { in: scope } }) }] };
}
