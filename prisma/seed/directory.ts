import { storedDay } from '@/lib/data/stored-day';
import { addDays, addYears } from '@/lib/domain/calendar-day';
import { type OrganizationKind, type PartyOrganizationKind, partyOrganizationKindLabels } from '@/lib/domain/glossary';
import { newId } from '@/lib/platform/crypto';
import { db } from '@/lib/platform/database';
import { initialsOf } from '@/lib/platform/initials';
import { type CreditPrefix, fictionalCreditCode } from './fictional-numbers';
import { directBranchRows, organizationRows, partyBodyRows } from './organizations';

const creditPrefixes: Record<OrganizationKind, CreditPrefix> = {
  SOCIAL_GROUP: '51',
  PRIVATE_NON_ENTERPRISE: '52',
  FOUNDATION: '53',
  REGISTRATION_AUTHORITY: '11',
  ENTERPRISE: '91',
  INSTITUTION: '12',
};

/** Every invented name carries this mark. */
export const marked = (name: string) => `${name}（演示）`;

/** Ids by marked name, for the steps that follow. */
export interface Directory {
  organizations: ReadonlyMap<string, string>;
  partyOrganizations: ReadonlyMap<string, string>;
}

/** Organisations, the tree of Party organisations and the names of organs, as they stand on `today`. */
export async function seedDirectory(today: string): Promise<Directory> {
  const organizations = await writeOrganizations(today);
  const partyOrganizations = await writePartyOrganizations(today, organizations);
  await db.managingUnit.create({
    data: {
      code: 'SERVICE_CENTER',
      name: marked('广东省社会组织党群工作服务中心'),
      validFrom: storedDay(addYears(today, -5)),
    },
  });
  return { organizations, partyOrganizations };
}

async function writeOrganizations(today: string): Promise<Map<string, string>> {
  let serial = 0;
  const rows = Object.entries(organizationRows).flatMap(([kind, list]) =>
    list.map(([name, industry, region, supervisingUnit, fullMemberCount, rating]) => ({
      id: newId(new Date(`${today}T00:00:00Z`)),
      kind,
      name: marked(name),
      initials: initialsOf(name),
      creditCode: fictionalCreditCode(creditPrefixes[kind as OrganizationKind], ++serial),
      industry,
      region,
      supervisingUnit,
      fullMemberCount,
      rating,
      // Every sixth rating has run out (社会组织评估管理办法: five years).
      ratingValidUntil: rating && storedDay(addDays(today, serial % 6 === 0 ? -40 : serial * 20)),
    })),
  );
  await db.organization.createMany({ data: rows });
  return new Map(rows.map(({ name, id }) => [name, id]));
}

async function writePartyOrganizations(today: string, organizations: Map<string, string>) {
  const written = new Map<string, string>();
  const write = async (
    name: string,
    organization: string,
    history: readonly (readonly [PartyOrganizationKind, number])[],
    parentId?: string,
  ) => {
    const statuses = history.map(([kind, yearsAgo], index) => {
      const approvedOn = addDays(addYears(today, -yearsAgo), -30 * (written.size % 10));
      const serial = 10 + written.size + index * 40;
      return {
        kind,
        approvedOn: storedDay(approvedOn),
        documentNumber: `粤社党复〔${approvedOn.slice(0, 4)}〕${serial}号（演示）`,
      };
    });
    const data = { name: marked(name), parentId, organizationId: organizations.get(marked(organization)) };
    const { id } = await db.partyOrganization.create({ data: { ...data, statuses: { create: statuses } } });
    written.set(marked(name), id);
    return id;
  };
  for (const { name, organization, history, branches } of partyBodyRows) {
    const parentId = await write(name, organization, history);
    for (const [member, kind] of branches) await write(branchName(member, kind), member, [[kind, 3]], parentId);
  }
  for (const [member, kind] of directBranchRows) await write(branchName(member, kind), member, [[kind, 4]]);
  return written;
}

function branchName(organization: string, kind: PartyOrganizationKind): string {
  return `中共${organization}${partyOrganizationKindLabels[kind]}`;
}
