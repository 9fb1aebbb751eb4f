import 'server-only';
import {
  type CountedNominee,
  cellOf,
  chosenStates,
  type DimensionName,
  dimensionNames,
  reachedStates,
} from '@/lib/domain/composition';
import type { SelectionChannel } from '@/lib/domain/glossary';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';

/** A nominee as he is counted, with what a list of names shows. */
export interface BoardNominee extends CountedNominee {
  id: string;
  name: string;
  organizationName: string;
}

interface Row extends Omit<BoardNominee, 'education'> {
  fullTime: string | null;
  inService: string | null;
}

/** Everybody whom the office holds, or has decided on, in a batch; 暂存, 撤回 and 退出 count nowhere. */
export async function readBoardNominees(batchId: string): Promise<BoardNominee[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT c.id, c.name, c.state, c.channel, o.name AS "organizationName",
      COALESCE(o.region, '') AS region, COALESCE(o.industry, '') AS industry,
      COALESCE(v.content->>'sex', '') AS sex, COALESCE(v.content->>'bornOn', '') AS "bornOn",
      COALESCE(v.content->>'sourceGroup', '') AS "sourceGroup",
      v.content->>'fullTimeEducation' AS "fullTime", v.content->>'inServiceEducation' AS "inService"
    FROM "Candidate" c
    JOIN "Organization" o ON o.id = c."organizationId"
    JOIN "FormVersion" v ON v.id = c."currentVersionId"
    WHERE c."batchId" = ${batchId}::uuid AND c.state NOT IN ('DRAFT', 'WITHDRAWN')
    ORDER BY c."submittedAt", c.id`;
  return rows.map(({ fullTime, inService, ...row }) => ({
    ...row,
    state: row.state as CandidateState,
    channel: row.channel as SelectionChannel,
    education: [fullTime ?? '', inService ?? ''],
  }));
}

/** Whose composition is shown: everybody, or those who were chosen. */
export type BoardScope = 'ALL' | 'CHOSEN';

export function inScope<Nominee extends CountedNominee>(nominees: readonly Nominee[], scope: BoardScope): Nominee[] {
  return nominees.filter(({ state }) => scope === 'ALL' || chosenStates.includes(state));
}

/** The nominees behind one number of the board; null when the address names none. */
export function nomineesBehind(
  nominees: readonly BoardNominee[],
  { by, value, scope }: { by: string; value: string; scope: BoardScope },
): BoardNominee[] | null {
  if (by === 'funnel') return nominees.filter(({ state }) => reachedStates(value).includes(state));
  if (!dimensionNames.some((name) => name === by)) return null;
  const day = today();
  return inScope(nominees, scope).filter((nominee) => cellOf(by as DimensionName, nominee, day) === value);
}

/** Party organisations that nominate 选任 in a batch. */
export async function quotaBodies(batchId: string): Promise<string[]> {
  const rows = await db.candidate.findMany({
    where: { batchId, partyOrganizationId: { not: null }, state: { not: 'WITHDRAWN' } },
    distinct: ['partyOrganizationId'],
    orderBy: { partyOrganization: { name: 'asc' } },
    select: { partyOrganizationId: true },
  });
  return rows.flatMap(({ partyOrganizationId }) => partyOrganizationId ?? []);
}
