'use client';
import type { ReactNode } from 'react';
import type { Decision } from '@/lib/domain/decision';
import { ActionForm, type FormAction } from './action-form';
import { SubmitButton } from './submit-button';

interface Props<Result> {
  action: FormAction<Result>;
  children: ReactNode;
  /** Sent along as hidden fields. */
  fields?: Record<string, string>;
  variant?: 'primary' | 'default' | 'danger';
  decision?: Decision;
  doneMessage?: ReactNode;
  size?: 'md' | 'compact-md';
  'aria-label'?: string;
}

/** A form that is one button: 受理, 撤回, 结束会话. */
export function ActionButton<Result>({ action, fields = {}, doneMessage, children, ...button }: Props<Result>) {
  return (
    <ActionForm action={action} doneMessage={doneMessage}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton variant="default" {...button}>
        {children}
      </SubmitButton>
    </ActionForm>
  );
}
