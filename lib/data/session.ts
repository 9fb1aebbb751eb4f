import 'server-only';
import type { Role } from '@/lib/domain/glossary';
import { type Actor, type Duty, type Grant, secondFactorRoles } from '@/lib/domain/permissions';
import { now } from '@/lib/platform/clock';
import { config } from '@/lib/platform/config';
import { db } from '@/lib/platform/database';
import type { Account, Session } from '@/prisma/generated/client';

/** A sign-in ends after a working day whatever happens. */
export const sessionSeconds = 12 * 60 * 60;
/** How long a sign-in waits for the code of the second factor. */
export const codeSeconds = 5 * 60;
/** 等保三级: an idle sign-in ends after 30 minutes. */
export const idleMinutes = 30;
const touchSeconds = 60;

/** The actor of a sign-in that still counts: not revoked, expired or idle, account not disabled, code given; else null. */
export async function findActor(sessionId: string): Promise<Actor | null> {
  const at = now();
  const session = await db.session.findUnique({
    where: { id: sessionId },
    include: { account: { include: { grants: true } } },
  });
  if (!session || !isAlive(session, at) || session.awaitsCode || session.account.disabledAt) return null;
  const idleSeconds = (at.getTime() - session.lastSeenAt.getTime()) / 1000;
  if (idleSeconds > touchSeconds) await db.session.update({ where: { id: sessionId }, data: { lastSeenAt: at } });
  const { account } = session;
  const grants = account.grants
    .filter((grant) => grant.validFrom <= at && (!grant.validTo || grant.validTo > at))
    .map(({ role, organizationId, partyOrganizationId, personId }) => ({
      role: role as Role,
      organizationId,
      partyOrganizationId,
      personId,
    }));
  return {
    accountId: account.id,
    sessionId,
    displayName: account.displayName,
    grants,
    duty: dutyOf(account, grants),
  };
}

type SessionTimes = Pick<Session, 'revokedAt' | 'expiresAt' | 'lastSeenAt'>;

/** Whether a sign-in still counts at this instant, as far as its times say. */
export function isAlive({ revokedAt, expiresAt, lastSeenAt }: SessionTimes, at: Date): boolean {
  return !revokedAt && expiresAt > at && at.getTime() - lastSeenAt.getTime() <= idleMinutes * 60_000;
}

/** Demo personas may do without a second factor, so that anyone can look around. */
function dutyOf(account: Account, grants: readonly Grant[]): Duty | null {
  if (account.mustChangePassword) return 'CHANGE_PASSWORD';
  const isObliged = grants.some(({ role }) => secondFactorRoles.includes(role));
  const isExempt = config.DEMO_MODE && account.isDemo;
  return isObliged && !account.totpSecret && !isExempt ? 'ENROL_SECOND_FACTOR' : null;
}
