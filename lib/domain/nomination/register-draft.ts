import { type DraftFromPerson, draftFromFacts } from './cadre-person';
import type { RegisterValues } from './register-row';

const degree = { degree: null, school: null };

/** A draft to go on with: what a row of 附件2 says, the rest of 登记表 empty. */
export function draftFromRegister(values: RegisterValues): DraftFromPerson {
  const { draft, open } = draftFromFacts({
    ...values,
    isProbationary: values.membership === 'PROBATIONARY',
    fullTime: { education: values.fullTimeEducation?.text ?? null, ...degree },
    inService: { education: values.inServiceEducation?.text ?? null, ...degree },
    birthPlace: null,
    health: null,
    technicalPost: null,
    speciality: null,
    resume: [],
    rewards: null,
    photo: null,
    photoBytes: null,
  });
  return { draft: { ...draft, remarks: values.remarks ?? '' }, open };
}
