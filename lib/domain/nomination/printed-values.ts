import { ethnicityName } from '../ethnicity';
import { sexLabels } from '../glossary';
import { ageAt, type DateSubject, formatMonth, parsePartialDate } from '../party-date';
import { type PeriodItem, printableText } from '../sheet';
import { assessPartyStanding, printedYears } from './party-standing';
import type { RegistrationFormDraft, ResumeItem } from './registration-form';

/** How 名册 and 登记表 print what was typed. What cannot be read is printed as it stands: nothing typed is lost. */

export function printedSex(code: string): string {
  return code in sexLabels ? sexLabels[code as keyof typeof sexLabels] : code;
}

export function printedEthnicity(code: string): string {
  return ethnicityName(code) || code;
}

/** yyyy.MM. @param referenceMonth month of the form, `yyyy-MM` */
export function printedMonth(text: string, subject: DateSubject, referenceMonth: string): string {
  const date = parsePartialDate(text, { subject, referenceOn: referenceMonth });
  return date.ok ? formatMonth(date.value) : printableText(text);
}

/** 出生年月（岁）: two lines, 1962.05 and （55岁）. */
export function printedBirth(text: string, referenceMonth: string): string {
  const date = parsePartialDate(text, { subject: 'BIRTH', referenceOn: referenceMonth });
  if (!date.ok || date.caution === 'IN_FUTURE') return printedMonth(text, 'BIRTH', referenceMonth);
  return `${formatMonth(date.value)}\n（${ageAt(date.value, referenceMonth)}岁）`;
}

/** 转正时间（党龄）: two lines, of which either may be unknown. */
export function printedStanding(draft: RegistrationFormDraft, referenceMonth: string): string {
  const readParty = (text: string) => {
    const date = parsePartialDate(text, { subject: 'PARTY', referenceOn: referenceMonth });
    return date.ok ? date.value : null;
  };
  const facts = {
    membership: 'FULL' as const,
    joinedPartyOn: readParty(draft.joinedPartyOn),
    fullMembershipOn: readParty(draft.fullMembershipOn),
  };
  const { years } = assessPartyStanding(facts, referenceMonth, 0);
  const standing = draft.membership === 'FULL' && years !== null ? `（${printedYears(years)}）` : '';
  return [printedMonth(draft.fullMembershipOn, 'PARTY', referenceMonth), standing].filter(Boolean).join('\n');
}

/** 1985.07—1990.03, and 2008.12— for what still lasts. */
export function printedPeriod({ from, to, text }: ResumeItem, referenceMonth: string): PeriodItem {
  const [start, end] = [from, to].map((month) => printedMonth(month, 'WORK', referenceMonth));
  return { period: start || end ? `${start}—${end}` : '', text: printableText(text) };
}
