'use client';
import type { TextInputProps } from '@mantine/core';
import { type ChangeEvent, type FocusEvent, useState } from 'react';
import { type DateSubject, parsePartialDate } from '@/lib/domain/party-date';
import type { FieldProps } from './form-context';
import { TextField } from './text-field';

type Props = FieldProps &
  Omit<TextInputProps, keyof FieldProps | 'id' | 'value'> & {
    /** `yyyy-MM[-dd]`, or whatever was typed before. */
    defaultValue?: string;
    subject?: DateSubject;
    /** Day against which centuries and the future are judged, `yyyy-MM-dd`. */
    referenceOn?: string;
  };

const dotted = (date: string) => date.replaceAll('-', '.');

/**
 * 年月 as a text box that reads what people type (197508, 1975年8月, 1975/8) and shows 1975.08 when they leave it.
 * What cannot be read is said when leaving the box, never while typing.
 */
export function MonthField({ subject, referenceOn, onBlur, onChange, defaultValue, ...props }: Props) {
  const [problem, setProblem] = useState('');
  const settle = (event: FocusEvent<HTMLInputElement>) => {
    const result = parsePartialDate(event.target.value, { subject, referenceOn });
    if (result.ok) event.target.value = dotted(result.value);
    else if (result.kind !== 'EMPTY') setProblem('读不出是哪年哪月，请按“1975.08”填写');
    onBlur?.(event);
  };
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    setProblem('');
    onChange?.(event);
  };
  return (
    <TextField
      description="如 1975.08，可直接输入 197508"
      inputMode="decimal"
      autoComplete="off"
      {...props}
      defaultValue={defaultValue && dotted(defaultValue)}
      error={problem || props.error}
      onBlur={settle}
      onChange={change}
    />
  );
}
