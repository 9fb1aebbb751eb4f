import 'server-only';
import type { Role } from '@/lib/domain/glossary';
import { type Actor, type Duty, type Grant, secondFactorRoles } from '@/lib/domain/permissions';
import { now, today } from '@/lib/platform/clock';
import { config } from '@/lib/platform/config';
import { db } from '@/lib/platform/database';
import type { Account, RoleGrant, Session } from '@/prisma/generated/client';
import { storedDay } from './stored-day';

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
  const inForce = account.grants.filter((grant) => grant.validFrom <= at && (!grant.validTo || grant.validTo > at));
  const inOffice = await personsInOffice(inForce);
  const grants = inForce.map(({ role, organizationId, partyOrganizationId, personId }) => ({
    role: role as Role,
    organizationId,
    partyOrganizationId,
    personId,
    ...(role === 'INSTRUCTOR' && !inOffice.has(personId) ? { isReadOnly: true } : {}),
  }));
  return {
    accountId: account.id,
    sessionId,
    displayName: account.displayName,
    grants,
    duty: dutyOf(account, grants),
  };
}

/** Persons among the instructors' grants who are 在聘 today: the others only read (方案 二（三）). */
async function personsInOffice(grants: readonly RoleGrant[]): Promise<ReadonlySet<string | null>> {
  const personIds = grants.flatMap(({ role, personId }) => (role === 'INSTRUCTOR' && personId ? [personId] : []));
  if (personIds.length === 0) return new Set();
  const day = storedDay(today());
  const terms = await db.term.findMany({
    where: { personId: { in: personIds }, state: 'ACTIVE', startsOn: { lte: day }, endsOn: { gte: day } },
    select: { personId: true },
  });
  return new Set(terms.map(({ personId }) => personId));
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
