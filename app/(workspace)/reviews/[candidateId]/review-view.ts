import type { ReviewedSection } from '@/components/review/answer-sections';
import type { JudgedCondition } from '@/components/review/judgement-panel';
import type { Dossier } from '@/lib/data/review/dossier';
import type { SubmittedForm } from '@/lib/data/submitted-form';
import type { HumanCondition } from '@/lib/domain/glossary';
import { maskIdNumber, maskPhone } from '@/lib/domain/masking';
import { formAnswers } from '@/lib/domain/nomination/form-answers';
import { changedFields } from '@/lib/domain/nomination/form-changes';
import { registrationFieldLabels } from '@/lib/domain/nomination/registration-fields';
import type { RegistrationField, RegistrationFormDraft } from '@/lib/domain/nomination/registration-form';
import { checkRegistrationForm } from '@/lib/domain/nomination/registration-form-check';
import { humanConditions } from '@/lib/domain/review/checklist';

/** What a reviewer reads of a form: codes in words, what changed since it was sent back, what looks odd. */
export function reviewedSections({ form, before }: SubmittedForm, dossier: Dossier): ReviewedSection[] {
  const { channel, batch, submittedAt } = dossier;
  const month = submittedAt.slice(0, 7);
  const changed = before ? changedFields(before, form) : [];
  const earlier = new Map(
    before
      ? formAnswers(masked(before), channel, month).flatMap(({ answers }) => answers.map((a) => [a.field, a.text]))
      : [],
  );
  const { problems } = checkRegistrationForm(form, { ...batch, channel, today: submittedAt.slice(0, 10) });
  const warnings = new Map(problems.map(({ field, message }) => [field.split('.')[0], message]));
  return formAnswers(masked(form), channel, month).map(({ id, title, answers }) => ({
    id,
    title,
    answers: answers.map((answer) => ({
      ...answer,
      before: changed.includes(answer.field) ? (earlier.get(answer.field) ?? '') : null,
      warning: warnings.get(answer.field) ?? '',
    })),
  }));
}

/** The ID number and the telephone number are shown in full only to whoever says why. */
function masked(form: RegistrationFormDraft): RegistrationFormDraft {
  return { ...form, idNumber: maskIdNumber(form.idNumber), phone: maskPhone(form.phone) };
}

export function maskedFields({ form }: SubmittedForm) {
  return (['idNumber', 'phone'] as const).map((field) => ({
    field,
    label: registrationFieldLabels[field],
    masked: masked(form)[field],
  }));
}

/** Fields in which the form speaks to a condition (specification B02–B06). */
const evidenceFields: Record<HumanCondition, RegistrationField> = {
  POLITICAL_STANCE: 'politicalReview',
  PROFESSIONAL_ABILITY: 'currentPost',
  PARTY_WORK_EXPERIENCE: 'partyWorkExperience',
  INTEGRITY: 'rewards',
  HEALTH: 'health',
};
const EVIDENCE_LENGTH = 60;

/** The five human conditions with the judgement that stands and the beginning of the evidence. */
export function judgedConditions({ form }: SubmittedForm, { judgements }: Dossier): JudgedCondition[] {
  return humanConditions.map((condition) => {
    const field = evidenceFields[condition];
    const text = String(form[field]).trim();
    const beginning = text.length > EVIDENCE_LENGTH ? `${text.slice(0, EVIDENCE_LENGTH)}…` : text;
    return {
      condition,
      judgement: judgements.get(condition) ?? null,
      evidence: `${registrationFieldLabels[field]}：${beginning || '未填'}`,
    };
  });
}
