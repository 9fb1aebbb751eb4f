import { ethnicityName } from '../ethnicity';
import {
  candidateTagLabels,
  dutyAreaLabels,
  internalRoleLabels,
  membershipLabels,
  sexLabels,
  sourceGroupLabels,
} from '../glossary';
import { type IdNumberProblem, type PhoneProblem, readIdNumber, readPhone } from '../identifiers';
import type { DateSubject } from '../party-date';
import { type NameProblem, readName } from '../person-name';
import { educationLevels } from './education';
import { readFormDate } from './form-date';
import type { FormProblem } from './form-problem';
import type { RegistrationField, RegistrationFormDraft } from './registration-form';

/** What a date field is of. */
export const dateFields = {
  bornOn: 'BIRTH',
  joinedPartyOn: 'PARTY',
  fullMembershipOn: 'PARTY',
  startedWorkOn: 'WORK',
} as const satisfies Partial<Record<RegistrationField, DateSubject>>;

const nameMessages: Record<NameProblem, string> = {
  EMPTY: '请填写姓名',
  CHARACTER: '姓名只能是汉字，间隔号用“·”',
  SEPARATOR: '间隔号“·”应在名字中间，只用一个',
  LENGTH: '姓名应为2至30个字',
};
const idNumberMessages: Record<IdNumberProblem, string> = {
  EMPTY: '请填写身份证号',
  NUMERIC_CELL: '数字格式的身份证号已丢失末位，请按文本填写',
  LENGTH: '身份证号应为18位',
  CHARACTER: '身份证号前17位应为数字，末位为数字或X',
  BIRTH_DATE: '身份证号中的出生日期不存在，或者晚于今天',
  CHECK_DIGIT: '身份证号有误，请逐位核对',
};
const phoneMessages: Record<PhoneProblem, string> = {
  EMPTY: '请填写联系电话',
  CHARACTER: '电话只能有数字和“-”',
  LENGTH: '手机号应为11位，固定电话应为7至8位',
  PREFIX: '手机号应以13至19开头',
  AREA_CODE: '区号应为0开头的3至4位，如020',
};

type Message = string | null;
type FieldCheck = (value: string, today: string) => Message;

const oneOf =
  (labels: object): FieldCheck =>
  (value) =>
    Object.hasOwn(labels, value) ? null : '请从列表中选择';
const education: FieldCheck = (value) => (educationLevels.has(value) ? null : '请从列表中选择学历');

const checks: Partial<Record<RegistrationField, FieldCheck>> = {
  name: (value) => messageOf(readName(value), nameMessages),
  sex: oneOf(sexLabels),
  ethnicity: (value) => (ethnicityName(value) ? null : '请从列表中选择民族'),
  idNumber: (value, today) => messageOf(readIdNumber(value, today), idNumberMessages),
  phone: (value) => messageOf(readPhone(value), phoneMessages),
  email: (value) =>
    /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value.trim()) ? null : '请填写完整的电子邮箱，如 name@example.cn',
  membership: oneOf(membershipLabels),
  sourceGroup: oneOf(sourceGroupLabels),
  internalRole: oneOf(internalRoleLabels),
  dutyArea: oneOf(dutyAreaLabels),
  fullTimeEducation: education,
  inServiceEducation: education,
};

/** Problems of single fields that are filled in: formats, codes, dates. Empty ones are for `requiredFields`. */
export function fieldProblems(draft: RegistrationFormDraft, today: string): FormProblem[] {
  return [...textProblems(draft, today), ...dateProblems(draft, today), ...tagProblems(draft)];
}

function textProblems(draft: RegistrationFormDraft, today: string): FormProblem[] {
  return (Object.entries(checks) as [RegistrationField, FieldCheck][]).flatMap(([field, check]) => {
    const value = draft[field];
    const message = typeof value === 'string' && value.trim() !== '' ? check(value, today) : null;
    return message === null ? [] : [{ field, message, severity: 'error' }];
  });
}

function dateProblems(draft: RegistrationFormDraft, today: string): FormProblem[] {
  return (Object.keys(dateFields) as (keyof typeof dateFields)[]).flatMap((field) => {
    const { problem } = readFormDate(draft[field], dateFields[field], today);
    return problem ? [{ field, ...problem }] : [];
  });
}

function tagProblems({ tags }: RegistrationFormDraft): FormProblem[] {
  const isKnown = tags.every((tag) => Object.hasOwn(candidateTagLabels, tag));
  return isKnown ? [] : [{ field: 'tags', message: '请从列表中选择', severity: 'error' }];
}

function messageOf<Problem extends string>(
  result: { valid: true } | { valid: false; reason: Problem },
  messages: Record<Problem, string>,
): Message {
  return result.valid ? null : messages[result.reason];
}
