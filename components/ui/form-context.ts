'use client';
import { createContext, type ReactNode, useContext } from 'react';

/** What the fields of a form know of its last attempt. */
export interface FormFeedback {
  /** Field name → message. */
  errors: Record<string, string>;
  /** What was typed, to be shown again; null when nothing was sent yet. */
  values: Record<string, string> | null;
  isPending: boolean;
  /** Before the ids of the controls, where a page holds several forms with fields of one name. */
  idPrefix?: string;
}

export const FormContext = createContext<FormFeedback>({ errors: {}, values: null, isPending: false });

export interface FieldProps {
  /** Name in the form, and id of the control, so that the error summary can lead to it. */
  name: string;
  label: string;
  /** 说明: how to fill the field, shown under the label. */
  description?: ReactNode;
  /** Error known to the page; one of the last attempt goes first. */
  error?: string;
  required?: boolean;
  disabled?: boolean;
}

/** Id, error and echoed value of one field. Several values of one name come as lines (lib/access/form-data.ts). */
export function useField(name: string, error?: string) {
  const { errors, values, idPrefix = '' } = useContext(FormContext);
  return {
    id: idPrefix + name,
    error: errors[name] ?? error,
    echoed: values?.[name],
    /** Chosen values of radios and checkboxes after an attempt, else null. */
    echoedChoices: values ? (values[name]?.split('\n') ?? []) : null,
  };
}
