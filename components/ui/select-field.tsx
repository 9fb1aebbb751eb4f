'use client';
import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { FieldError } from './field-error';
import { type FieldProps, useField } from './form-context';

export interface Option {
  value: string;
  label: string;
  disabled?: boolean;
}

type Props = FieldProps &
  Omit<NativeSelectProps, keyof FieldProps | 'id' | 'value' | 'data'> & {
    options: readonly Option[];
    /** Text of the empty choice; null when one of the options must be taken. */
    emptyLabel?: string | null;
    defaultValue?: string;
  };

/** The browser's own list: phones show their wheel, screen readers know it. */
export function SelectField({ name, error, options, emptyLabel = '请选择', defaultValue, ...props }: Props) {
  const field = useField(name, error);
  const data = emptyLabel === null ? [...options] : [{ value: '', label: emptyLabel }, ...options];
  return (
    <NativeSelect
      id={field.id}
      name={name}
      data={data}
      defaultValue={field.echoed ?? defaultValue}
      error={field.error && <FieldError message={field.error} />}
      {...props}
    />
  );
}
