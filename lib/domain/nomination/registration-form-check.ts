import { assessEligibility } from './eligibility';
import { consistencyProblems } from './form-consistency';
import { factsOf } from './form-facts';
import { fieldProblems } from './form-fields';
import type { FormContext, FormProblem } from './form-problem';
import { registrationFieldLabels } from './registration-fields';
import type { RegistrationField, RegistrationFormDraft } from './registration-form';
import { normaliseRegistrationForm } from './registration-form-normalise';
import { isFilled, requiredFields } from './required-fields';
import { resumeProblems } from './resume-check';

/** Wording of a missing field where 请填写 and its name would not do. */
const missingMessages: Partial<Record<RegistrationField, string>> = {
  sex: '请选择性别',
  ethnicity: '请选择民族',
  membership: '请选择政治面貌',
  sourceGroup: '请选择招募对象类别',
  internalRole: '请选择选任对象类别',
  dutyArea: '请选择所结合的工作',
  isVoluntary: '招募以自愿、志愿为基本原则，请本人确认自愿',
  resume: '请至少填写一段简历',
  rewards: '请填写奖惩情况，没有的可填“无”',
};

/**
 * Everything that stands between a 登记表 and its submission, for the live form, the server and imports alike.
 * Spelling does not matter: the draft is checked as if it were normalised.
 */
export function checkRegistrationForm(draft: RegistrationFormDraft, context: FormContext): { problems: FormProblem[] } {
  return {
    problems: [
      ...missingProblems(draft, context),
      ...fieldProblems(draft, context.today),
      ...resumeProblems(draft.resume, context.today),
      ...consistencyProblems(draft, context.today),
      ...eligibilityProblems(draft, context),
    ],
  };
}

function missingProblems(draft: RegistrationFormDraft, { channel }: FormContext): FormProblem[] {
  const missing = requiredFields(channel)
    .filter((field) => !isFilled(draft, field))
    .filter((field) => field !== 'joinedPartyOn' || draft.membership !== 'NONE')
    .map((field) => error(field, missingMessages[field] ?? `请填写${registrationFieldLabels[field]}`));
  if (!isFilled(draft, 'fullTimeEducation') && !isFilled(draft, 'inServiceEducation')) {
    missing.push(error('fullTimeEducation', '全日制学历、在职学历至少填写一项'));
  }
  if (isFilled(draft, 'health') && !draft.healthConsent) {
    missing.push(error('healthConsent', '健康状况是敏感个人信息，须经本人单独同意才能填写'));
  }
  return missing;
}

/** B01: an instructor is a Party member. The rest of C1 and C2 blocks only where the batch is strict (B06). */
function eligibilityProblems(draft: RegistrationFormDraft, context: FormContext): FormProblem[] {
  if (draft.membership === 'NONE') return [error('membership', '党建工作指导员须是中共党员')];
  if (!context.rules.strictEligibility || draft.membership === '') return [];
  const facts = factsOf(normaliseRegistrationForm(draft, context.today));
  const fields = { PARTY_STANDING: 'joinedPartyOn', EDUCATION: 'fullTimeEducation' } as const;
  return assessEligibility(facts, { ...context.rules, cutOffOn: context.cutOffOn })
    .filter(({ verdict }) => verdict === 'FAIL')
    .map(({ rule, reason, required }) => error(fields[rule], `${reason}；本批次要求${required}`));
}

function error(field: RegistrationField, message: string): FormProblem {
  return { field, message, severity: 'error' };
}
