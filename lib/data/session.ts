import 'server-only';
import type { Role } from '@/lib/domain/glossary';
import type { Actor } from '@/lib/domain/permissions';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';

/** 等保三级: an idle sign-in ends after 30 minutes. */
export const idleMinutes = 30;
const touchSeconds = 60;

/** The actor of a sign-in that still counts: not revoked, not expired, not idle, account not disabled; else null. */
export async function findActor(sessionId: string): Promise<Actor | null> {
  const at = now();
  const session = await db.session.findUnique({
    where: { id: sessionId },
    include: { account: { include: { grants: true } } },
  });
  if (!session || session.revokedAt || session.expiresAt <= at || session.account.disabledAt) return null;
  const idleSeconds = (at.getTime() - session.lastSeenAt.getTime()) / 1000;
  if (idleSeconds > idleMinutes * 60) return null;
  if (idleSeconds > touchSeconds) await db.session.update({ where: { id: sessionId }, data: { lastSeenAt: at } });
  const { account } = session;
  return {
    accountId: account.id,
    sessionId,
    displayName: account.displayName,
    grants: account.grants
      .filter((grant) => grant.validFrom <= at && (!grant.validTo || grant.validTo > at))
      .map(({ role, organizationId, partyOrganizationId, personId }) => ({
        role: role as Role,
        organizationId,
        partyOrganizationId,
        personId,
      })),
  };
}
