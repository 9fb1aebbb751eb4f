'use client';
import { createContext, useContext } from 'react';
import type { FormContext } from '@/lib/domain/nomination/form-problem';
import type { RegistrationField } from '@/lib/domain/nomination/registration-form';
import type { DraftContent } from './draft-keeper';

/** What the fields of one 登记表 know besides their values; the same from opening to closing. */
export interface FormSetting {
  /** What the form is checked against. */
  context: FormContext;
  nominatingOrganization: string;
  /** What the boxes showed when the page was opened. */
  defaults: DraftContent;
  /** 退回修改: what the office wrote to single fields. */
  comments: Partial<Record<RegistrationField, string>>;
  /** Ids of the sections that can be edited: all of them, or after 退回修改 those that were named. */
  openSections: readonly string[];
}

export const FormSettingContext = createContext<FormSetting | null>(null);

export function useFormSetting(): FormSetting {
  const setting = useContext(FormSettingContext);
  if (!setting) throw new Error('a field of 登记表 stands outside its form');
  return setting;
}
