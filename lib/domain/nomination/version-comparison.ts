import type { SelectionChannel } from '../glossary';
import { maskIdNumber, maskPhone } from '../masking';
import { formAnswers } from './form-answers';
import { changedFields } from './form-changes';
import { sensitiveFields } from './registration-fields';
import type { RegistrationField, RegistrationFormDraft } from './registration-form';

/** One field of two versions side by side. */
export interface ComparedAnswer {
  field: RegistrationField;
  label: string;
  left: string;
  right: string;
  isChanged: boolean;
}

export interface ComparedSection {
  id: string;
  title: string;
  answers: ComparedAnswer[];
}

const hidden = '（敏感内容，对照中不显示）';

/**
 * Two versions of a form, field by field in words. Sensitive fields are masked: that they changed is said, what they
 * say is not (PIPL 28).
 * @param referenceMonth month to which ages are counted, `yyyy-MM`
 */
export function compareVersions(
  left: RegistrationFormDraft,
  right: RegistrationFormDraft,
  channel: SelectionChannel,
  referenceMonth: string,
): ComparedSection[] {
  const changed = changedFields(left, right);
  const rightTexts = new Map(
    formAnswers(masked(right), channel, referenceMonth).flatMap(({ answers }) =>
      answers.map(({ field, text }) => [field, text] as const),
    ),
  );
  return formAnswers(masked(left), channel, referenceMonth).map(({ id, title, answers }) => ({
    id,
    title,
    answers: answers.map(({ field, label, text }) => ({
      field,
      label,
      left: text,
      right: rightTexts.get(field) ?? '',
      isChanged: changed.includes(field),
    })),
  }));
}

/** Numbers keep the digits that everybody may see; other sensitive words go altogether. */
function masked(form: RegistrationFormDraft): RegistrationFormDraft {
  const words = sensitiveFields.filter((field) => field !== 'idNumber' && form[field] !== '');
  return {
    ...form,
    ...Object.fromEntries(words.map((field) => [field, hidden])),
    idNumber: maskIdNumber(form.idNumber),
    phone: maskPhone(form.phone),
  };
}
