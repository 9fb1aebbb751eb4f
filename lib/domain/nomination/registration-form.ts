import { z } from 'zod';

/**
 * 登记表 (附件3) as a draft: what the secretary has typed so far, every value a string so that nothing typed is lost.
 * Codes: `sex` MALE|FEMALE, `ethnicity` GB/T 3304 two digits, `*Education` GB/T 4658 two digits, `membership`
 * FULL|PROBATIONARY|NONE. Months are text in any spelling that `parsePartialDate` reads, normalised to `yyyy-MM[-dd]`.
 */
export const resumeItem = z.object({ from: z.string(), to: z.string(), text: z.string() });
export type ResumeItem = z.infer<typeof resumeItem>;

const text = z.string().max(20_000, '内容过长，请控制在20000字以内').default('');
/** A browser sends `on` for a ticked box and nothing for an empty one. */
const tick = z.union([z.boolean(), z.literal('on').transform(() => true)]).default(false);
/** A browser sends a single choice as plain text. */
const choices = z.union([z.array(z.string()), z.string().transform((choice) => [choice])]).default([]);

export const registrationFormDraft = z.object({
  name: text,
  sex: text,
  bornOn: text,
  ethnicity: text,
  nativePlace: text,
  birthPlace: text,
  health: text,
  healthConsent: tick,
  idNumber: text,
  phone: text,
  email: text,
  photoId: text,
  membership: text,
  joinedPartyOn: text,
  fullMembershipOn: text,
  partyPost: text,
  sourceGroup: text,
  internalRole: text,
  dutyArea: text,
  tags: choices,
  fullTimeEducation: text,
  fullTimeDegree: text,
  fullTimeSchool: text,
  inServiceEducation: text,
  inServiceDegree: text,
  inServiceSchool: text,
  startedWorkOn: text,
  currentPost: text,
  technicalPost: text,
  specialty: text,
  resume: z.array(resumeItem).max(100, '简历不超过100条').default([]),
  partyWorkExperience: text,
  politicalReview: text,
  rewards: text,
  nominatorOpinion: text,
  otherMatters: text,
  personalStatement: text,
  isVoluntary: tick,
  remarks: text,
});
export type RegistrationFormDraft = z.infer<typeof registrationFormDraft>;
export type RegistrationField = keyof RegistrationFormDraft;

export const emptyRegistrationForm: RegistrationFormDraft = registrationFormDraft.parse({});
