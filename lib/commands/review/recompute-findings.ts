import 'server-only';
import { openForm, versionPlace } from '@/lib/data/form-content';
import type { FindingVerdict } from '@/lib/domain/finding';
import { type CommandContext, type Outcome, runCommand } from '../command';
import { storeFindings } from '../findings';
import { reviewedCandidate } from './reviewed-candidate';

/** 重新核对: the rules and the cut-off of the batch as they are now, applied to the version under review. */
export function recomputeFindings(
  context: CommandContext,
  { candidateId }: { candidateId: string },
): Promise<Outcome<{ candidateId: string; verdicts: Record<string, FindingVerdict> }>> {
  return runCommand(context, 'review.recomputeFindings', async (work) => {
    const { version, batch } = await reviewedCandidate(work, candidateId, 'review.judge');
    const form = openForm(versionPlace(version.id), version.content, version.contentSensitive);
    const findings = await storeFindings(work, version, form, batch);
    const verdicts = Object.fromEntries(findings.map(({ rule, verdict }) => [rule, verdict]));
    work.audit({ action: 'review.recompute', subject: `CANDIDATE:${candidateId}`, detail: verdicts });
    return { candidateId, verdicts };
  });
}
