import { isPartialDate } from '../party-date';
import type { EligibilityFacts } from './eligibility';
import type { Membership } from './party-standing';
import type { RegistrationFormDraft } from './registration-form';

/** What a 登记表 says of 党龄 and 文化程度; what is empty, or no date yet, is not known. */
export function factsOf(form: RegistrationFormDraft): EligibilityFacts {
  const date = (text: string) => (isPartialDate(text) ? text : null);
  return {
    membership: (form.membership || 'NONE') as Membership,
    joinedPartyOn: date(form.joinedPartyOn),
    fullMembershipOn: date(form.fullMembershipOn),
    fullTimeEducation: form.fullTimeEducation || null,
    inServiceEducation: form.inServiceEducation || null,
  };
}
