import { type ActionState, idle } from '@/lib/domain/action-state';
import type { FormContext } from '@/lib/domain/nomination/form-problem';
import { formSections, registrationFieldLabels } from '@/lib/domain/nomination/registration-fields';
import type { RegistrationField, RegistrationFormDraft } from '@/lib/domain/nomination/registration-form';
import { checkRegistrationForm } from '@/lib/domain/nomination/registration-form-check';
import type { DraftContent } from './draft-keeper';

/** Everything that stands between the form and its submission, in the order of the form; idle when nothing does. */
export function errorSummary(values: DraftContent, context: FormContext): ActionState<never> {
  const { problems } = checkRegistrationForm({ ...values, photoId: '' } as RegistrationFormDraft, context);
  const errors = problems
    .filter(({ severity }) => severity === 'error')
    .sort((a, b) => positionOf(a.field) - positionOf(b.field));
  if (errors.length === 0) return idle;
  const fieldErrors: Record<string, string> = {};
  for (const { field, message } of errors) fieldErrors[field] ??= message;
  return { status: 'invalid', fieldErrors, values: {} };
}

const order: readonly string[] = formSections.flatMap(({ fields }) => fields);

function positionOf(field: string): number {
  return order.indexOf(field.split('.')[0] ?? '');
}

/** Names of the fields whose message does not say by itself where it belongs. */
export function summaryLabels(state: ActionState): Record<string, string> {
  if (state.status !== 'invalid') return {};
  const labels = Object.entries(state.fieldErrors).map(([field, message]) => [field, labelOf(field, message)]);
  return Object.fromEntries(labels.filter(([, label]) => label));
}

function labelOf(field: string, message: string): string {
  const [name, index] = field.split('.') as [RegistrationField, string | undefined];
  if (index !== undefined) return `${registrationFieldLabels[name]}第${Number(index) + 1}段`;
  const label = registrationFieldLabels[name] ?? '';
  return message.includes(label) ? '' : label;
}
