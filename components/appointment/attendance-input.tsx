'use client';
import { TextInput } from '@mantine/core';
import { FieldError } from '@/components/ui/field-error';
import { useField } from '@/components/ui/form-context';

interface Props {
  name: string;
  label: string;
  value: string;
  isText?: boolean;
}

/** One box of the sheet: its heading is the column's, so the label is only read out. */
export function AttendanceInput({ name, label, value, isText = false }: Props) {
  const field = useField(name);
  return (
    <TextInput
      id={name}
      name={name}
      aria-label={label}
      inputMode={isText ? undefined : 'numeric'}
      w={isText ? '12rem' : '5rem'}
      maw="100%"
      defaultValue={field.echoed ?? value}
      error={field.error && <FieldError message={field.error} />}
    />
  );
}
