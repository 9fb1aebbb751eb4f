import {
  candidateTagLabels,
  dutyAreaLabels,
  internalRoleLabels,
  membershipLabels,
  type SelectionChannel,
  sourceGroupLabels,
} from '../glossary';
import { educationLevels } from './education';
import { printedBirth, printedEthnicity, printedMonth, printedPeriod, printedSex } from './printed-values';
import { formSections, registrationFieldLabels } from './registration-fields';
import type { RegistrationField, RegistrationFormDraft } from './registration-form';
import { isAsked } from './required-fields';

/** One answer of a 登记表 as a person reads it on the screen; empty when nothing was filled in. */
export interface FormAnswer {
  field: RegistrationField;
  label: string;
  /** Lines are separated by line breaks. */
  text: string;
}

export interface AnswerSection {
  id: string;
  title: string;
  answers: FormAnswer[];
}

/** A picture is looked at, not read. */
const unread: readonly RegistrationField[] = ['photoId'];

/**
 * Every answer that is asked for in this channel, section by section, with codes turned into words.
 * @param referenceMonth month to which ages are counted, `yyyy-MM`
 */
export function formAnswers(
  form: RegistrationFormDraft,
  channel: SelectionChannel,
  referenceMonth: string,
): AnswerSection[] {
  return formSections.map(({ id, title, fields }) => ({
    id,
    title,
    answers: fields
      .filter((field) => isAsked(field, channel) && !unread.includes(field))
      .map((field) => ({
        field,
        label: registrationFieldLabels[field],
        text: answerText(form, field, referenceMonth),
      })),
  }));
}

function answerText(form: RegistrationFormDraft, field: RegistrationField, referenceMonth: string): string {
  const read = readers[field];
  if (read) return read(form, referenceMonth);
  const value = form[field];
  return typeof value === 'string' ? value.trim() : '';
}

type Reader = (form: RegistrationFormDraft, referenceMonth: string) => string;

const worded = (labels: Readonly<Record<string, string>>, code: string) => labels[code] ?? code;
const education = (code: string) => educationLevels.get(code)?.label ?? code;

/** Fields that are not simply text. */
const readers: Partial<Record<RegistrationField, Reader>> = {
  sex: ({ sex }) => printedSex(sex),
  bornOn: ({ bornOn }, month) => printedBirth(bornOn, month).replace('\n', ''),
  ethnicity: ({ ethnicity }) => printedEthnicity(ethnicity),
  healthConsent: ({ healthConsent }) => (healthConsent ? '本人同意' : ''),
  membership: ({ membership }) => worded(membershipLabels, membership),
  joinedPartyOn: ({ joinedPartyOn }, month) => printedMonth(joinedPartyOn, 'PARTY', month),
  fullMembershipOn: ({ fullMembershipOn }, month) => printedMonth(fullMembershipOn, 'PARTY', month),
  sourceGroup: ({ sourceGroup }) => worded(sourceGroupLabels, sourceGroup),
  internalRole: ({ internalRole }) => worded(internalRoleLabels, internalRole),
  dutyArea: ({ dutyArea }) => worded(dutyAreaLabels, dutyArea),
  tags: ({ tags }) => tags.map((tag) => worded(candidateTagLabels, tag)).join('、'),
  fullTimeEducation: ({ fullTimeEducation }) => education(fullTimeEducation),
  inServiceEducation: ({ inServiceEducation }) => education(inServiceEducation),
  startedWorkOn: ({ startedWorkOn }, month) => printedMonth(startedWorkOn, 'WORK', month),
  resume: ({ resume }, month) =>
    resume
      .map((item) => printedPeriod(item, month))
      .map(({ period, text }) => `${period}  ${text}`.trim())
      .join('\n'),
  isVoluntary: ({ isVoluntary }) => (isVoluntary ? '本人自愿' : ''),
};
