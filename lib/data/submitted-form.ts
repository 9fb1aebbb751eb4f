import 'server-only';
import type { RegistrationFormDraft } from '@/lib/domain/nomination/registration-form';
import { db } from '@/lib/platform/database';
import type { FormVersion } from '@/prisma/generated/client';
import { openForm, versionPlace } from './form-content';
import { isRecordId } from './record-id';

/** The form as it was submitted last, and as it was when it was last sent back (null when it never was). */
export interface SubmittedForm {
  form: RegistrationFormDraft;
  before: RegistrationFormDraft | null;
}

/** Null when nothing was ever submitted. */
export async function readSubmittedForm(candidateId: string): Promise<SubmittedForm | null> {
  if (!isRecordId(candidateId)) return null;
  const candidate = await db.candidate.findUnique({
    where: { id: candidateId },
    include: { currentVersion: true, returns: { orderBy: { at: 'desc' }, take: 1 } },
  });
  if (!candidate?.currentVersion) return null;
  const returnedId = candidate.returns[0]?.versionId;
  const returned =
    returnedId && returnedId !== candidate.currentVersion.id
      ? await db.formVersion.findUnique({ where: { id: returnedId } })
      : null;
  return { form: open(candidate.currentVersion), before: returned && open(returned) };
}

function open({ id, content, contentSensitive }: FormVersion): RegistrationFormDraft {
  return openForm(versionPlace(id), content, contentSensitive);
}
