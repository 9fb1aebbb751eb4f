import 'server-only';
import type { Finding, FindingVerdict } from '@/lib/domain/finding';
import type { Work } from '../command';
import type { ReviewedCandidate } from './reviewed-candidate';

/** What the rules found in the version under review when they were last asked. */
export async function newestFindings(work: Work, { id, version }: ReviewedCandidate): Promise<Finding[]> {
  const where = { candidateId: id, versionId: version.id };
  const last = await work.tx.finding.findFirst({ where, orderBy: { computedAt: 'desc' } });
  if (!last) return [];
  const rows = await work.tx.finding.findMany({ where: { ...where, computedAt: last.computedAt } });
  return rows.map((row) => ({ ...row, verdict: row.verdict as FindingVerdict }));
}
