'use client';
import { TextInput } from '@mantine/core';
import type { ChangeEventHandler } from 'react';
import { FieldError } from './field-error';
import { type FieldProps, useField } from './form-context';

type Props = FieldProps & {
  /** As the browser's file dialog wants it: `.xlsx,.csv` or `image/*`. */
  accept?: string;
  multiple?: boolean;
  onChange?: ChangeEventHandler<HTMLInputElement>;
};

/** One file or several. The browser forgets the choice after an error: it must be made again. */
export function FileField({ name, error, ...props }: Props) {
  const field = useField(name, error);
  return (
    <TextInput
      id={field.id}
      name={name}
      type="file"
      error={field.error && <FieldError message={field.error} />}
      {...props}
    />
  );
}
