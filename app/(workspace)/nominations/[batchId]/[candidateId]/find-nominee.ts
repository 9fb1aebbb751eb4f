import { notFound } from 'next/navigation';
import { type NomineeView, readNominee } from '@/lib/data/nomination/nominee';
import type { FormContext } from '@/lib/domain/nomination/form-problem';
import type { Actor } from '@/lib/domain/permissions';

/** The nominee of this address, or 404. */
export async function findNominee(
  actor: Actor,
  { batchId, candidateId }: { batchId: string; candidateId: string },
): Promise<NomineeView> {
  const nominee = await readNominee(actor, candidateId);
  return nominee?.batch.id === batchId ? nominee : notFound();
}

/** What the form is checked against today. */
export function checkContext({ channel, window, batch }: NomineeView): FormContext {
  return { channel, today: window.today, cutOffOn: batch.cutOffOn, rules: batch.rules };
}

/** The package in which the nominee is. */
export function packageHref({ batch, organizationId }: NomineeView): string {
  return `/nominations/${batch.id}?organization=${organizationId}`;
}
