import 'server-only';
import { shanghaiDay } from '@/lib/domain/deadline';
import type { FiledNominee } from '@/lib/domain/review/filing-receipt';
import { db } from '@/lib/platform/database';
import { isRecordId } from '../record-id';

/** Filed nominees of one committee in one batch, in the order of their numbers; null when there are none. */
export async function readFiled(
  batchId: string,
  partyOrganizationId: string,
): Promise<{ partyOrganizationName: string; batchTitle: string; filed: FiledNominee[] } | null> {
  if (!isRecordId(batchId) || !isRecordId(partyOrganizationId)) return null;
  const rows = await db.filing.findMany({
    where: { isApproved: true, candidate: { batchId, partyOrganizationId } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    include: { candidate: { include: { batch: true, partyOrganization: true } } },
  });
  const [first] = rows;
  if (!first?.candidate.partyOrganization) return null;
  return {
    partyOrganizationName: first.candidate.partyOrganization.name,
    batchTitle: first.candidate.batch.title,
    filed: rows.map(({ candidate, number, at }) => ({
      name: candidate.name,
      number: number ?? '',
      filedOn: shanghaiDay(at),
    })),
  };
}
