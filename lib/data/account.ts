import 'server-only';
import type { Role } from '@/lib/domain/glossary';
import { maskEmail } from '@/lib/domain/masking';
import { now } from '@/lib/platform/clock';
import { decryptField } from '@/lib/platform/crypto';
import { db } from '@/lib/platform/database';
import type { Account, Prisma, RoleGrant } from '@/prisma/generated/client';
import { isRecordId } from './record-id';
import { literally } from './search-text';
import { isAlive } from './session';

export interface GrantView {
  id: string;
  role: Role;
  /** Organisation, Party organisation or person that the role is limited to; empty when none. */
  scope: string;
  /** ISO instants */
  validFrom: string;
  validTo: string | null;
}

export interface AccountRow {
  id: string;
  loginName: string;
  displayName: string;
  roles: Role[];
  isDisabled: boolean;
  isLocked: boolean;
  hasSecondFactor: boolean;
  /** Masked; empty when there is none. */
  maskedEmail: string;
}

export interface AccountView extends AccountRow {
  mustChangePassword: boolean;
  isDemo: boolean;
  /** Empty when there is none. */
  email: string;
  isMailWanted: boolean;
  createdAt: string;
  passwordChangedAt: string;
  /** In force, and ended. */
  grants: GrantView[];
}

const scopeNames = {
  organization: { select: { name: true } },
  partyOrganization: { select: { name: true } },
  person: { select: { name: true } },
} satisfies Prisma.RoleGrantInclude;
type NamedGrant = RoleGrant & Record<keyof typeof scopeNames, { name: string } | null>;

const pageSize = 50;

/** Accounts that somebody must see to: without a role yet, or locked. */
export const accountConcerns = ['roleless', 'locked'] as const;
export type AccountConcern = (typeof accountConcerns)[number];

const concerning: Record<AccountConcern, (at: Date) => Prisma.AccountWhereInput> = {
  roleless: () => ({ disabledAt: null, grants: { none: {} } }),
  locked: (at) => ({ lockedUntil: { gt: at } }),
};

export function countAccounts(concern: AccountConcern): Promise<number> {
  return db.account.count({ where: concerning[concern](now()) });
}

export interface AccountQuery {
  /** Part of a login name or name; empty = all. */
  search: string;
  only: AccountConcern | null;
  /** Login name after which the page begins. */
  after: string;
}

/** Accounts by login name, fifty a page. */
export async function listAccounts({ search, only, after }: AccountQuery): Promise<{
  rows: AccountRow[];
  /** Login name after which the next page begins, or null. */
  next: string | null;
}> {
  const at = now();
  const accounts = await db.account.findMany({
    where: {
      ...(only && concerning[only](at)),
      loginName: { gt: after },
      OR: [
        { loginName: { contains: literally(search.toLowerCase()) } },
        { displayName: { contains: literally(search) } },
      ],
    },
    include: { grants: true },
    orderBy: { loginName: 'asc' },
    take: pageSize + 1,
  });
  const rows = accounts.slice(0, pageSize).map((account) => accountRow(account, account.grants, at));
  return { rows, next: accounts.length > pageSize ? (rows.at(-1)?.loginName ?? null) : null };
}

/** One account with its roles, or null. */
export async function findAccount(id: string): Promise<AccountView | null> {
  if (!isRecordId(id)) return null;
  const account = await db.account.findUnique({
    where: { id },
    include: { grants: { include: scopeNames, orderBy: { validFrom: 'desc' } } },
  });
  return account && accountView(account, account.grants);
}

function accountView(account: Account, grants: NamedGrant[]): AccountView {
  return {
    ...accountRow(account, grants, now()),
    mustChangePassword: account.mustChangePassword,
    isDemo: account.isDemo,
    email: account.email ?? '',
    isMailWanted: account.isMailWanted,
    createdAt: account.createdAt.toISOString(),
    passwordChangedAt: account.passwordChangedAt.toISOString(),
    grants: grants.map(({ id, role, validFrom, validTo, ...scope }) => ({
      id,
      role: role as Role,
      scope: [scope.organization, scope.partyOrganization, scope.person]
        .flatMap((named) => named?.name ?? [])
        .join('、'),
      validFrom: validFrom.toISOString(),
      validTo: validTo?.toISOString() ?? null,
    })),
  };
}

function accountRow(account: Account, grants: readonly RoleGrant[], at: Date): AccountRow {
  const { id, loginName, displayName, disabledAt, lockedUntil, totpSecret, email } = account;
  const inForce = grants.filter(({ validFrom, validTo }) => validFrom <= at && (!validTo || validTo > at));
  return {
    id,
    loginName,
    displayName,
    roles: [...new Set(inForce.map(({ role }) => role as Role))],
    isDisabled: disabledAt !== null,
    isLocked: lockedUntil !== null && lockedUntil > at,
    hasSecondFactor: totpSecret !== null,
    maskedEmail: email ? maskEmail(email) : '',
  };
}

export interface SessionView {
  id: string;
  accountId: string;
  loginName: string;
  displayName: string;
  /** ISO instants */
  createdAt: string;
  lastSeenAt: string;
  userAgent: string;
}

const mostSessions = 200;

/** Sign-ins that count now, the last seen first: of one account, or of all. */
export async function listSessions(accountId?: string): Promise<SessionView[]> {
  const at = now();
  const sessions = await db.session.findMany({
    where: { accountId, revokedAt: null, awaitsCode: false, expiresAt: { gt: at } },
    include: { account: { select: { loginName: true, displayName: true } } },
    orderBy: { lastSeenAt: 'desc' },
    take: mostSessions,
  });
  return sessions
    .filter((session) => isAlive(session, at))
    .map(({ id, accountId, account, createdAt, lastSeenAt, userAgent }) => ({
      id,
      accountId,
      ...account,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      userAgent,
    }));
}

/** The secret that waits for its first code, with the login name it belongs to; null when none was started. */
export async function readPendingSecret(accountId: string): Promise<{ loginName: string; secret: string } | null> {
  const account = await db.account.findUnique({ where: { id: accountId } });
  if (!account?.totpPendingSecret) return null;
  const place = { table: 'Account', column: 'totpPendingSecret', row: accountId };
  return { loginName: account.loginName, secret: decryptField(place, account.totpPendingSecret) };
}

/** Whether nobody can sign in yet, so that the set-up page is open. */
export async function hasNoAccount(): Promise<boolean> {
  return (await db.account.count()) === 0;
}
