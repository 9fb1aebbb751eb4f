import 'server-only';
import { openSections } from '@/lib/domain/nomination/open-sections';
import type { RegistrationField } from '@/lib/domain/nomination/registration-form';
import type { Work } from '../command';

/** Sections of the form that its author may edit now: after 退回修改 those that the office named. */
export async function returnedSections({ tx }: Work, candidateId: string): Promise<readonly string[]> {
  const request = await tx.returnRequest.findFirst({
    where: { candidateId, closedAt: null },
    orderBy: { at: 'desc' },
    include: { comments: true },
  });
  return openSections((request?.comments ?? []).map(({ field }) => field as RegistrationField));
}
