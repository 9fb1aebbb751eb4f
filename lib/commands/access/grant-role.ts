import 'server-only';
import type { RoleRequest } from '@/lib/domain/account-form';
import type { Role } from '@/lib/domain/glossary';
import { can, scopedRoles } from '@/lib/domain/permissions';
import { decideGrant } from '@/lib/domain/role-grant';
import type { Transaction } from '@/lib/platform/database';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { lockAccount } from './sign-in-attempt';

/** 授予角色 by the 安全管理员, from now on. */
export function grantRole(context: CommandContext, request: RoleRequest): Promise<Outcome<null>> {
  return runCommand(context, 'access.grantRole', async ({ tx, actor, at, audit }) => {
    const { accountId, role } = request;
    const account = (await lockAccount(tx, accountId)) ?? notFound();
    if (!can(actor, 'role.grant')) notFound();
    const inForce = await tx.roleGrant.findMany({
      where: { accountId, OR: [{ validTo: null }, { validTo: { gt: at } }] },
    });
    const scope = {
      ...(scopedRoles.includes(role) ? await findScope(tx, request) : noScope),
      personId: role === 'INSTRUCTOR' ? account.personId : null,
    };
    const held = inForce.map((grant) => grant.role as Role);
    const decision = decideGrant({ role, ...scope }, { granterId: actor.accountId, accountId, held });
    if (!decision.allowed) refuse(...decision.reasons);
    if (inForce.some((grant) => grant.role === role && grant.organizationId === scope.organizationId))
      refuse({ code: 'ALREADY_GRANTED', message: '该账号已有这个角色', field: 'role' });
    await tx.roleGrant.create({ data: { accountId, role, ...scope, validFrom: at } });
    audit({ action: 'role.grant', subject: `ACCOUNT:${accountId}`, detail: { role, ...scope } });
    return null;
  });
}

const noScope = { organizationId: null, partyOrganizationId: null };

/** Organisations are named in full: the 安全管理员 sees no directory, and a near miss must not be guessed. */
async function findScope(tx: Transaction, { organizationName, partyOrganizationName }: RoleRequest) {
  const named = (name: string) => ({ where: { name } });
  const organization = organizationName && (await tx.organization.findFirst(named(organizationName)));
  const party = partyOrganizationName && (await tx.partyOrganization.findFirst(named(partyOrganizationName)));
  if (organizationName && !organization)
    refuse({ code: 'NO_ORGANIZATION', message: '没有找到这个单位，请填写全称', field: 'organizationName' });
  if (partyOrganizationName && !party)
    refuse({
      code: 'NO_PARTY_ORGANIZATION',
      message: '没有找到这个党组织，请填写全称',
      field: 'partyOrganizationName',
    });
  return {
    organizationId: organization ? organization.id : null,
    partyOrganizationId: party ? party.id : null,
  };
}
