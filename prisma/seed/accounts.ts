import { hash } from '@node-rs/argon2';
import { storedDay } from '@/lib/data/stored-day';
import { addDays } from '@/lib/domain/calendar-day';
import type { Actor, Grant } from '@/lib/domain/permissions';
import { now, today } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/crypto';
import { db } from '@/lib/platform/database';
import { demoPassword, type Persona, personas } from '../personas';
import { type Directory, marked } from './directory';
import { directBranchRows, partyBodyRows } from './organizations';

/** Longer than the oldest story lasts. */
const HISTORY_DAYS = 1500;

/** Who acts in the seed: personas by login name, organisations by their marked name. */
export interface Cast {
  personas: ReadonlyMap<string, Actor>;
  organizations: ReadonlyMap<string, Actor>;
}

/** Accounts of the personas, and one for every other organisation that nominates in the demo. */
export async function seedAccounts(directory: Directory): Promise<Cast> {
  const passwordHash = await hash(demoPassword);
  const cast = { personas: new Map<string, Actor>(), organizations: new Map<string, Actor>() };
  for (const account of [...personas, ...otherNominators()]) {
    const actor = await writeAccount(account, passwordHash, directory);
    cast.personas.set(account.loginName, actor);
    if (account.organization) cast.organizations.set(account.organization, actor);
  }
  return cast;
}

async function writeAccount(account: Omit<Persona, 'description'>, passwordHash: string, directory: Directory) {
  const { loginName, displayName, role, organization, partyOrganization } = account;
  const at = now();
  const grant: Grant = {
    role,
    organizationId: (organization && directory.organizations.get(organization)) ?? null,
    partyOrganizationId: (partyOrganization && directory.partyOrganizations.get(partyOrganization)) ?? null,
    personId: null,
  };
  const { id } = await db.account.create({
    data: {
      loginName,
      displayName,
      passwordHash,
      passwordChangedAt: at,
      isDemo: true,
      createdAt: at,
      grants: { create: { ...grant, validFrom: storedDay(addDays(today(), -HISTORY_DAYS)) } },
    },
  });
  return { accountId: id, sessionId: newId(at), displayName, grants: [grant] } satisfies Actor;
}

/** Party bodies and directly subordinate branches that no persona speaks for. */
function otherNominators(): Omit<Persona, 'description'>[] {
  const spokenFor = new Set(personas.map(({ organization }) => organization));
  const bodies = partyBodyRows.map(({ name, organization }) => ({
    role: 'GRASSROOTS_COMMITTEE' as const,
    organization: marked(organization),
    partyOrganization: marked(name),
  }));
  const branches = directBranchRows.map(([organization]) => ({
    role: 'NOMINATING_UNIT' as const,
    organization: marked(organization),
  }));
  return [...bodies, ...branches]
    .filter(({ organization }) => !spokenFor.has(organization))
    .map((unit, index) => ({
      ...unit,
      loginName: `unit-${String(index + 1).padStart(2, '0')}`,
      displayName: unit.organization.replace('广东省', '').replace('（演示）', '经办人（演示）'),
    }));
}

/** Gives the persona of the instructor the person whose letter was issued under this name. */
export async function introduceInstructor(name: string): Promise<void> {
  const { id: personId } = await db.person.findFirstOrThrow({ where: { name, terms: { some: {} } } });
  const where = { loginName: 'instructor' };
  await db.account.update({ where, data: { personId, grants: { updateMany: { where: {}, data: { personId } } } } });
}
