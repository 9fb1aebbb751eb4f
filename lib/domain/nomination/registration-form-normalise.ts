import { readEthnicity } from '../ethnicity';
import { readIdNumber, readPhone } from '../identifiers';
import { normaliseName } from '../person-name';
import { readFormDate } from './form-date';
import { dateFields } from './form-fields';
import type { RegistrationFormDraft, ResumeItem } from './registration-form';
import { isBlankStage, isStillThere } from './resume-check';

/**
 * The form as it is stored at submission: dates `yyyy-MM[-dd]`, names, numbers and line breaks in one spelling, blank
 * resume rows gone. What cannot be read stays as it was typed. Normalising twice changes nothing.
 */
export function normaliseRegistrationForm(draft: RegistrationFormDraft, today: string): RegistrationFormDraft {
  const tidied = Object.fromEntries(
    Object.entries(draft).map(([field, value]) => [field, typeof value === 'string' ? tidy(value) : value]),
  ) as RegistrationFormDraft;
  const dates = Object.fromEntries(
    (Object.keys(dateFields) as (keyof typeof dateFields)[]).map((field) => [
      field,
      readFormDate(tidied[field], dateFields[field], today).value ?? tidied[field],
    ]),
  );
  const idNumber = readIdNumber(tidied.idNumber, today);
  const phone = readPhone(tidied.phone);
  return {
    ...tidied,
    ...dates,
    name: normaliseName(tidied.name),
    ethnicity: readEthnicity(tidied.ethnicity)?.code ?? tidied.ethnicity,
    idNumber: idNumber.valid ? idNumber.normalised : tidied.idNumber,
    phone: phone.valid ? phone.normalised : tidied.phone,
    resume: tidied.resume.filter((item) => !isBlankStage(item)).map((item) => normaliseItem(item, today)),
  };
}

function normaliseItem({ from, to, text }: ResumeItem, today: string): ResumeItem {
  const month = (value: string) => readFormDate(value, 'WORK', today).value ?? tidy(value);
  return { from: month(from), to: isStillThere(to) ? '' : month(to), text: tidy(text) };
}

function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
