'use client';
import { ChoiceGroup, type ChoiceGroupProps } from './choice-group';

/** One of a few. */
export function RadioField({ defaultValue, ...props }: ChoiceGroupProps & { defaultValue?: string }) {
  return <ChoiceGroup type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} {...props} />;
}
