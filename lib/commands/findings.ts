import 'server-only';
import { batchView } from '@/lib/data/batch';
import { storedDay } from '@/lib/data/stored-day';
import { assessEligibility, type EligibilityFinding } from '@/lib/domain/nomination/eligibility';
import { factsOf } from '@/lib/domain/nomination/form-facts';
import type { RegistrationFormDraft } from '@/lib/domain/nomination/registration-form';
import type { Batch } from '@/prisma/generated/client';
import type { Work } from './command';

/**
 * Assesses a version of the form by the rules of its batch and stores what was found, with the cut-off that was used:
 * at submission, and later only when somebody asks for it (specification C1).
 */
export async function storeFindings(
  work: Work,
  version: { id: string; candidateId: string },
  form: RegistrationFormDraft,
  batch: Batch,
): Promise<EligibilityFinding[]> {
  const { rules, cutOffOn } = batchView(batch);
  const findings = assessEligibility(factsOf(form), { ...rules, cutOffOn });
  await work.tx.finding.createMany({
    data: findings.map(({ rule, verdict, value, required, clause, reason }) => ({
      candidateId: version.candidateId,
      versionId: version.id,
      rule,
      verdict,
      value,
      required,
      clause,
      reason,
      cutOffOn: storedDay(cutOffOn),
      computedAt: work.at,
    })),
  });
  return findings;
}
