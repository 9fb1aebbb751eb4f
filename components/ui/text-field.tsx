'use client';
import { TextInput, type TextInputProps } from '@mantine/core';
import { FieldError } from './field-error';
import { type FieldProps, useField } from './form-context';

type Props = FieldProps & Omit<TextInputProps, keyof FieldProps | 'id' | 'value'> & { defaultValue?: string };

/** One line of text. Uncontrolled: the server's HTML carries the value, so it works without JavaScript. */
export function TextField({ name, error, defaultValue, ...props }: Props) {
  const field = useField(name, error);
  return (
    <TextInput
      id={field.id}
      name={name}
      defaultValue={field.echoed ?? defaultValue}
      error={field.error && <FieldError message={field.error} />}
      {...props}
    />
  );
}
