import type { SelectionChannel } from '../glossary';
import { emptyRegistrationForm, type RegistrationField, type RegistrationFormDraft } from './registration-form';
import { isAsked } from './required-fields';

/** What belongs to the occasion and not to the person: a copy into a later batch leaves it empty. */
export const freshFields = [
  // 健康状况 is of its day, and the consent to it was given for one purpose (个人信息保护法 14、29).
  'health',
  'healthConsent',
  // 政审 and 推荐单位意见 are signed and dated for one batch.
  'politicalReview',
  'nominatorOpinion',
  // 本人自愿 and 本人意见: declared anew for each batch (方案 二（二）2).
  'personalStatement',
  'isVoluntary',
  // Said to 党委 about that batch.
  'otherMatters',
  'remarks',
] as const satisfies RegistrationField[];

/**
 * The form of an earlier batch as a draft of a later one, along a channel. The photograph is copied by whoever keeps
 * files, so none is named.
 */
export function copyForm(form: RegistrationFormDraft, channel: SelectionChannel): RegistrationFormDraft {
  const fields = Object.keys(emptyRegistrationForm) as RegistrationField[];
  const left: readonly RegistrationField[] = [
    ...freshFields,
    'photoId',
    ...fields.filter((field) => !isAsked(field, channel)),
  ];
  const empty = Object.fromEntries(left.map((field) => [field, emptyRegistrationForm[field]]));
  return { ...form, ...empty };
}
