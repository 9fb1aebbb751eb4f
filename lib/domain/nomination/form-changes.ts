import { type FormSection, formSections, registrationFieldLabels } from './registration-fields';
import type { RegistrationField, RegistrationFormDraft } from './registration-form';

const fields = Object.keys(registrationFieldLabels) as RegistrationField[];

/** Fields whose values differ, in the order of the form; what a reviewer has to look at again after 退回修改. */
export function changedFields(before: RegistrationFormDraft, after: RegistrationFormDraft): RegistrationField[] {
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

/** The section of the form in which a field stands. */
export function sectionOf(field: RegistrationField): FormSection {
  const section = formSections.find(({ fields: inside }) => inside.includes(field));
  if (!section) throw new Error(`${field} stands in no section of the form`);
  return section;
}
