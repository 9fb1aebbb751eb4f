'use client';
import { Textarea, type TextareaProps } from '@mantine/core';
import { FieldError } from './field-error';
import { type FieldProps, useField } from './form-context';

type Props = FieldProps & Omit<TextareaProps, keyof FieldProps | 'id' | 'value'> & { defaultValue?: string };

/** Several lines of text; grows with its content where the browser can. */
export function TextareaField({ name, error, defaultValue, rows = 4, ...props }: Props) {
  const field = useField(name, error);
  return (
    <Textarea
      id={field.id}
      name={name}
      rows={rows}
      defaultValue={field.echoed ?? defaultValue}
      error={field.error && <FieldError message={field.error} />}
      {...props}
    />
  );
}
