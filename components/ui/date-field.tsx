'use client';
import type { TextInputProps } from '@mantine/core';
import type { FieldProps } from './form-context';
import { TextField } from './text-field';

type Props = FieldProps &
  Omit<TextInputProps, keyof FieldProps | 'id' | 'value' | 'type'> & {
    /** `yyyy-MM-dd` */
    defaultValue?: string;
    min?: string;
    max?: string;
  };

/** A full day, `yyyy-MM-dd`, with the browser's own calendar. */
export function DateField(props: Props) {
  return <TextField type="date" {...props} />;
}
