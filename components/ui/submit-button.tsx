'use client';
import { Button } from '@mantine/core';
import { type ReactNode, useContext } from 'react';
import type { Decision } from '@/lib/domain/decision';
import { FormContext } from './form-context';
import { ReasonList } from './reason-list';
import classes from './submit-button.module.css';

interface Props {
  children: ReactNode;
  /** `primary`: the one main step of a page. `danger`: cannot be taken back. */
  variant?: 'primary' | 'default' | 'danger';
  /** Sent with the form, to tell several buttons apart. */
  name?: string;
  value?: string;
  /** What the domain says; when refused the button is disabled and the reasons stand beside it. */
  decision?: Decision;
  /** Id of the form, when the button stands outside it. */
  form?: string;
  /** Key that presses the button while nobody is typing (`Shortcuts`). */
  shortcut?: string;
  fullWidth?: boolean;
  size?: 'md' | 'compact-md';
  'aria-label'?: string;
}

const looks = {
  primary: { variant: 'filled' },
  default: { variant: 'default' },
  danger: { variant: 'outline', color: '#b42318' },
} as const;

export function SubmitButton({ children, variant = 'primary', decision, shortcut, size = 'md', ...props }: Props) {
  const { name, value } = props;
  const { isPending } = useContext(FormContext);
  const refused = decision && !decision.allowed ? decision.reasons : [];
  const reasonsId = refused.length > 0 ? `reasons-${name ?? 'submit'}-${value ?? ''}` : undefined;
  return (
    <>
      <Button
        type="submit"
        size={size}
        aria-keyshortcuts={shortcut}
        loading={isPending}
        disabled={refused.length > 0}
        aria-describedby={reasonsId}
        {...looks[variant]}
        {...props}
      >
        {children}
        {shortcut && (
          <span className={classes.key} aria-hidden="true">
            {shortcut}
          </span>
        )}
      </Button>
      {reasonsId && (
        <div id={reasonsId} className={classes.reasons}>
          <ReasonList reasons={refused} />
        </div>
      )}
    </>
  );
}
