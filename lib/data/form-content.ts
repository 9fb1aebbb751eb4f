import 'server-only';
import { sensitiveFields } from '@/lib/domain/nomination/registration-fields';
import { type RegistrationFormDraft, registrationFormDraft } from '@/lib/domain/nomination/registration-form';
import { canonicalJson, decryptField, encryptField, type Place, sha256 } from '@/lib/platform/crypto';

/** A form as stored: the sensitive fields (PIPL 28) apart and encrypted, the rest as JSON. */
export interface StoredForm {
  plain: Record<string, unknown>;
  sensitive: string;
}

/** Where the sensitive half of a draft lives. */
export const draftPlace = (candidateId: string): Place => ({
  table: 'Candidate',
  column: 'draftSensitive',
  row: candidateId,
});

/** Where the sensitive half of a version lives. */
export const versionPlace = (versionId: string): Place => ({
  table: 'FormVersion',
  column: 'contentSensitive',
  row: versionId,
});

export function sealForm(place: Place, form: RegistrationFormDraft): StoredForm {
  const plain: Record<string, unknown> = { ...form };
  const sensitive: Record<string, string> = {};
  for (const field of sensitiveFields) {
    sensitive[field] = form[field];
    delete plain[field];
  }
  return { plain, sensitive: encryptField(place, JSON.stringify(sensitive)) };
}

export function openForm(place: Place, plain: unknown, sensitive: string): RegistrationFormDraft {
  const secret: unknown = sensitive ? JSON.parse(decryptField(place, sensitive)) : {};
  return registrationFormDraft.parse({ ...(plain as object), ...(secret as object) });
}

/** Fingerprint of a form: the same content gives the same hash, on paper (page code) and in every version. */
export function formHash(form: RegistrationFormDraft): string {
  return sha256(canonicalJson(form));
}

/** Short code that ties paper to data, printed on every page (N06): any change of the form gives another one. */
export function pageCode(form: RegistrationFormDraft): string {
  return formHash(form).slice(0, 8).toUpperCase();
}
