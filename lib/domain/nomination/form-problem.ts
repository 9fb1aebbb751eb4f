import type { SelectionChannel } from '../glossary';
import type { BatchRules } from '../regulation';

/** What is wrong with a 登记表, at the field where it is put right. */
export interface FormProblem {
  /** A `RegistrationField`, or a part of the resume: `resume.0.from`. */
  field: string;
  message: string;
  /** An error blocks submission; a warning asks for a second look and blocks nothing. */
  severity: 'error' | 'warning';
}

/** What a form is checked against. */
export interface FormContext {
  channel: SelectionChannel;
  /** `yyyy-MM-dd` in Guangdong; nothing on the form lies after it. */
  today: string;
  cutOffOn: string;
  rules: BatchRules;
}
