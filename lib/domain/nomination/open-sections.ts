import { sectionOf } from './form-changes';
import { formSections } from './registration-fields';
import type { RegistrationField, RegistrationFormDraft } from './registration-form';

/**
 * 退回修改: ids of the sections that may be edited again, those in which the office named a field. Where it named none,
 * the whole form is open.
 */
export function openSections(named: readonly RegistrationField[]): readonly string[] {
  if (named.length === 0) return formSections.map(({ id }) => id);
  const wanted = new Set(named.map((field) => sectionOf(field).id));
  return formSections.map(({ id }) => id).filter((id) => wanted.has(id));
}

export function isOpenField(field: RegistrationField, sections: readonly string[]): boolean {
  return sections.includes(sectionOf(field).id);
}

/** What was typed, with everything outside these sections as it was: a closed field keeps what the office has read. */
export function keepClosedSections<Form extends Partial<RegistrationFormDraft>>(
  before: RegistrationFormDraft,
  typed: Form,
  sections: readonly string[],
): Form {
  const closed = (Object.keys(typed) as RegistrationField[]).filter((field) => !isOpenField(field, sections));
  return { ...typed, ...Object.fromEntries(closed.map((field) => [field, before[field]])) };
}
