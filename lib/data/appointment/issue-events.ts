import 'server-only';
import { db } from '@/lib/platform/database';
import { readDay } from '../stored-day';

/** 用印申请 and its decision. */
export interface SealView {
  id: string;
  purpose: string;
  copies: number;
  requestedById: string;
  requestedByName: string;
  requestedAt: Date;
  /** null while nobody has decided. */
  isApproved: boolean | null;
  opinion: string;
  decidedByName: string | null;
  decidedAt: Date | null;
}

/** 统一颁发 of one day, with what happened to the paper since. */
export interface IssueEventView {
  id: string;
  issuedOn: string;
  byName: string;
  /** Letters that are not voided, and how many of them were printed. */
  letters: number;
  printed: number;
  seals: SealView[];
}

/** Events of a batch, newest first. */
export async function readIssueEvents(batchId: string): Promise<IssueEventView[]> {
  const rows = await db.issueEvent.findMany({
    where: { batchId },
    orderBy: { at: 'desc' },
    include: {
      seals: { orderBy: { requestedAt: 'asc' } },
      letters: { where: { state: 'ISSUED' }, select: { _count: { select: { prints: true } } } },
    },
  });
  return rows.map(({ id, issuedOn, byName, seals, letters }) => ({
    id,
    issuedOn: readDay(issuedOn),
    byName,
    letters: letters.length,
    printed: letters.filter(({ _count }) => _count.prints > 0).length,
    seals,
  }));
}
