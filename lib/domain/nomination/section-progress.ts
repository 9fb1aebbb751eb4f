import type { SelectionChannel } from '../glossary';
import type { FormProblem } from './form-problem';
import { formSections } from './registration-fields';
import type { RegistrationFormDraft } from './registration-form';
import { isAsked, isFilled } from './required-fields';

/** How far a section of the form has come. */
export interface SectionProgress {
  id: string;
  /** Fields that are filled in, of `total` that are asked for in this channel. */
  filled: number;
  total: number;
  /** Problems that block submission. */
  errors: number;
}

/** Progress of every section, in the order of the form. */
export function sectionProgress(
  draft: RegistrationFormDraft,
  problems: readonly FormProblem[],
  channel: SelectionChannel,
): SectionProgress[] {
  return formSections.map(({ id, fields }) => {
    const asked = fields.filter((field) => isAsked(field, channel));
    const names: readonly string[] = fields;
    const isInside = ({ field }: FormProblem) => names.includes(field.split('.')[0] ?? '');
    return {
      id,
      filled: asked.filter((field) => isFilled(draft, field)).length,
      total: asked.length,
      errors: problems.filter((problem) => problem.severity === 'error' && isInside(problem)).length,
    };
  });
}
