import 'server-only';
import type { Decision } from '@/lib/domain/decision';
import type { FindingVerdict } from '@/lib/domain/finding';
import type { HumanCondition } from '@/lib/domain/glossary';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { decideCleanApproval } from '@/lib/domain/review/batch-approval';
import type { JudgementVerdict } from '@/lib/domain/review/checklist';
import { db, type Transaction } from '@/lib/platform/database';
import { conflictOf } from './conflicts';

/** A nominee who was ticked, and whether he can pass together with others. */
export interface ApprovalRow {
  id: string;
  name: string;
  organizationName: string;
  state: CandidateState;
  decision: Decision;
}

/** What stands against 批量通过 of each of these nominees, for this reviewer; who was never submitted is left out. */
export async function readApprovals(
  ids: readonly string[],
  accountId: string,
  client: Transaction = db,
): Promise<ApprovalRow[]> {
  const rows = await client.candidate.findMany({
    where: { id: { in: [...ids] }, currentVersionId: { not: null }, submittedAt: { not: null } },
    include: {
      organization: { select: { name: true } },
      findings: { orderBy: { computedAt: 'desc' } },
      judgements: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
      _count: { select: { evidenceRequests: { where: { closedAt: null } } } },
    },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
  });
  return Promise.all(
    rows.map(async ({ id, name, organization, findings, judgements, currentVersionId, ...row }) => {
      const ofVersion = findings.filter(({ versionId }) => versionId === currentVersionId);
      const newest = ofVersion[0]?.computedAt.getTime();
      const state = row.state as CandidateState;
      const decision = decideCleanApproval({
        state,
        findings: ofVersion
          .filter(({ computedAt }) => computedAt.getTime() === newest)
          .map((finding) => ({ ...finding, verdict: finding.verdict as FindingVerdict })),
        judgements: new Map(
          judgements.map(({ condition, verdict, comment }) => [
            condition as HumanCondition,
            { verdict: verdict as JudgementVerdict, comment },
          ]),
        ),
        hasConflict: (await conflictOf(accountId, id, client)) !== null,
        openRequests: row._count.evidenceRequests,
      });
      return { id, name, organizationName: organization.name, state, decision };
    }),
  );
}
