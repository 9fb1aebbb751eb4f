import 'server-only';
import { db } from '@/lib/platform/database';
import type { Prisma } from '@/prisma/generated/client';
import { literally } from '../search-text';

/** An organisation for which the office can enter nominees, and how many it has in the batch. */
export interface OrganizationChoice {
  id: string;
  name: string;
  nominees: number;
  proxied: number;
}

/** Nobody reads on further; the search narrows. */
const MOST = 50;

/**
 * Organisations that send e-mail: those of the name or the initials that are looked for, else those for which the office
 * has entered somebody in the batch.
 */
export async function findOrganizations(batchId: string, name: string): Promise<OrganizationChoice[]> {
  const here = { batchId, state: { not: 'WITHDRAWN' } } satisfies Prisma.CandidateWhereInput;
  const rows = await db.organization.findMany({
    where: {
      closedOn: null,
      kind: { not: 'REGISTRATION_AUTHORITY' },
      ...(name
        ? { OR: [{ name: { contains: literally(name) } }, { initials: { contains: literally(name.toLowerCase()) } }] }
        : { candidates: { some: { ...here, proxy: { isNot: null } } } }),
    },
    orderBy: [{ initials: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, name: true, candidates: { where: here, select: { proxy: { select: { candidateId: true } } } } },
  });
  return rows.map(({ id, name: organizationName, candidates }) => ({
    id,
    name: organizationName,
    nominees: candidates.length,
    proxied: candidates.filter(({ proxy }) => proxy).length,
  }));
}
