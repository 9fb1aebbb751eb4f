import 'server-only';
import type { SelectionChannel } from '@/lib/domain/glossary';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { db } from '@/lib/platform/database';

/** 重复推荐: who was there first, and who came second; for the office's eyes only (N04). */
export interface DuplicateRow {
  id: string;
  candidateId: string;
  name: string;
  firstOrganizationName: string;
  firstChannel: SelectionChannel;
  firstState: CandidateState;
  secondOrganizationName: string;
  secondChannel: SelectionChannel;
  /** ISO instant at which the second organisation was turned away. */
  at: string;
}

/** Claims that were turned away in the batch, the newest first. */
export async function listDuplicates(batchId: string): Promise<DuplicateRow[]> {
  const rows = await db.duplicateClaim.findMany({
    where: { holder: { batchId } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 200,
    include: {
      organization: { select: { name: true } },
      holder: { include: { organization: { select: { name: true } } } },
    },
  });
  return rows.map(({ id, holder, organization, channel, at }) => ({
    id,
    candidateId: holder.id,
    name: holder.name,
    firstOrganizationName: holder.organization.name,
    firstChannel: holder.channel as SelectionChannel,
    firstState: holder.state as CandidateState,
    secondOrganizationName: organization.name,
    secondChannel: channel as SelectionChannel,
    at: at.toISOString(),
  }));
}

/** Two nominees of one batch whom only the month of joining tells apart: perhaps one person, perhaps a slip. */
export interface NamesakeRow {
  name: string;
  bornOn: string;
  nominees: { candidateId: string; organizationName: string; channel: SelectionChannel; joinedPartyOn: string }[];
}

/** Submitted nominees of the batch who share name and month of birth, but are taken for different people. */
export async function listNamesakes(batchId: string): Promise<NamesakeRow[]> {
  return db.$queryRaw<NamesakeRow[]>`
    SELECT p.name, p."bornOn", json_agg(json_build_object('candidateId', c.id, 'organizationName', o.name,
      'channel', c.channel, 'joinedPartyOn', p."joinedPartyOn") ORDER BY c."submittedAt", c.id) AS nominees
    FROM "Candidate" c JOIN "Person" p ON p.id = c."personId" JOIN "Organization" o ON o.id = c."organizationId"
    WHERE c."batchId" = ${batchId}::uuid AND c.state <> 'WITHDRAWN'
    GROUP BY p.name, p."bornOn"
    HAVING count(*) > 1
    ORDER BY p.name, p."bornOn"
    LIMIT 100`;
}
