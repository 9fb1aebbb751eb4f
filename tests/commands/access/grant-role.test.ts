import { describe, expect, test } from 'vitest';
import { disableAccount } from '@/lib/commands/access/disable-account';
import { endRole } from '@/lib/commands/access/end-role';
import { grantRole } from '@/lib/commands/access/grant-role';
import { revokeSession } from '@/lib/commands/access/revoke-session';
import { unlockAccount } from '@/lib/commands/access/unlock-account';
import { findAccount } from '@/lib/data/account';
import { findActor } from '@/lib/data/session';
import type { RoleRequest } from '@/lib/domain/account-form';
import { db } from '@/lib/platform/database';
import { context, createActor, createPartyOrganization } from '../../support/world';
import { codes, createAccount } from './accounts';

const request = (accountId: string, role: RoleRequest['role'], scope: Partial<RoleRequest> = {}): RoleRequest => ({
  accountId,
  role,
  organizationName: '',
  partyOrganizationName: '',
  ...scope,
});

describe('授予角色', () => {
  test('by full names; the role holds from now on, and its end stays on record', async () => {
    const security = await createActor('SECURITY_ADMIN');
    const account = await createAccount();
    const party = await createPartyOrganization();
    const organization = await db.organization.findUniqueOrThrow({ where: { id: party.organizationId ?? '' } });
    const scope = { organizationName: organization.name, partyOrganizationName: party.name };
    expect(codes(await grantRole(context(security), request(account.id, 'GRASSROOTS_COMMITTEE', scope)))).toEqual([]);
    const [grant] = (await findAccount(account.id))?.grants ?? [];
    expect(grant).toMatchObject({ scope: `${organization.name}、${party.name}`, validTo: null });
    expect(codes(await endRole(context(security), { grantId: grant?.id ?? '' }))).toEqual([]);
    expect((await findAccount(account.id))?.roles).toEqual([]);
    expect(codes(await endRole(context(security), { grantId: grant?.id ?? '' }))).toEqual(['ENDED']);
  });

  test('a name that is not quite right finds nothing', async () => {
    const security = await createActor('SECURITY_ADMIN');
    const { id } = await createAccount();
    const scope = { organizationName: '广东省竹艺' };
    expect(codes(await grantRole(context(security), request(id, 'NOMINATING_UNIT', scope)))).toEqual([
      'NO_ORGANIZATION',
    ]);
    const party = { partyOrganizationName: '党支部' };
    expect(codes(await grantRole(context(security), request(id, 'GRASSROOTS_COMMITTEE', party)))).toEqual([
      'NO_PARTY_ORGANIZATION',
    ]);
  });

  test('三员分立：not to oneself, not two keepers in one person', async () => {
    const security = await createActor('SECURITY_ADMIN');
    expect(codes(await grantRole(context(security), request(security.accountId, 'OBSERVER')))).toContain('SELF_GRANT');
    const system = await createActor('SYSTEM_ADMIN');
    expect(codes(await grantRole(context(security), request(system.accountId, 'AUDIT_ADMIN')))).toEqual([
      'DUTIES_NOT_SEPARATE',
    ]);
    const own = await db.roleGrant.findFirstOrThrow({ where: { accountId: security.accountId } });
    expect(codes(await endRole(context(security), { grantId: own.id }))).toEqual(['SELF_GRANT']);
  });

  test('the same role twice is refused', async () => {
    const security = await createActor('SECURITY_ADMIN');
    const observer = await createActor('OBSERVER');
    expect(codes(await grantRole(context(security), request(observer.accountId, 'OBSERVER')))).toEqual([
      'ALREADY_GRANTED',
    ]);
  });
});

describe('停用, 解锁, 终止登录', () => {
  test('停用 ends every sign-in at once; 启用 brings none back', async () => {
    const admin = await createActor('SYSTEM_ADMIN');
    const observer = await createActor('OBSERVER');
    expect(codes(await disableAccount(context(admin), { accountId: observer.accountId, isDisabled: true }))).toEqual(
      [],
    );
    expect(await findActor(observer.sessionId)).toBeNull();
    await disableAccount(context(admin), { accountId: observer.accountId, isDisabled: false });
    expect(await findActor(observer.sessionId)).toBeNull();
    expect(codes(await disableAccount(context(admin), { accountId: admin.accountId, isDisabled: true }))).toEqual([
      'SELF',
    ]);
  });

  test('解锁', async () => {
    const admin = await createActor('SYSTEM_ADMIN');
    const { id } = await createAccount({ lockedUntil: new Date('2100-01-01') });
    expect(codes(await unlockAccount(context(admin), { accountId: id }))).toEqual([]);
    expect((await findAccount(id))?.isLocked).toBe(false);
  });

  test("another one's sign-in: the 安全管理员 alone", async () => {
    const [security, other, target] = [
      await createActor('SECURITY_ADMIN'),
      await createActor('OBSERVER'),
      await createActor('OBSERVER'),
    ];
    expect(codes(await revokeSession(context(other), target))).toEqual(['NOT_FOUND']);
    expect(codes(await revokeSession(context(security), target))).toEqual([]);
    expect(await findActor(target.sessionId)).toBeNull();
  });
});
