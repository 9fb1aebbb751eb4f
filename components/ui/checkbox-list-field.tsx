'use client';
import { ChoiceGroup, type ChoiceGroupProps } from './choice-group';

/** Any of a few. Name the field `tags[]` so that one choice still arrives as a list. */
export function CheckboxListField({ defaultValues = [], ...props }: ChoiceGroupProps & { defaultValues?: string[] }) {
  return <ChoiceGroup type="checkbox" chosen={defaultValues} {...props} />;
}
