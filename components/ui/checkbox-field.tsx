'use client';
import type { ChangeEventHandler, FocusEventHandler, Ref } from 'react';
import classes from './field.module.css';
import { FieldError } from './field-error';
import { type FieldProps, useField } from './form-context';

interface Props extends FieldProps {
  defaultChecked?: boolean;
  /** Value that is sent when ticked. */
  value?: string;
  onChange?: ChangeEventHandler<HTMLInputElement>;
  onBlur?: FocusEventHandler<HTMLInputElement>;
  ref?: Ref<HTMLInputElement>;
}

/** One statement to tick. */
export function CheckboxField({ name, label, description, error, defaultChecked = false, ...props }: Props) {
  const field = useField(name, error);
  const describedBy = [field.error && `${field.id}-error`, description && `${field.id}-description`]
    .filter(Boolean)
    .join(' ');
  return (
    <div>
      <label className={`${classes.choice} ${classes.single}`}>
        <input
          id={field.id}
          name={name}
          className={classes.mark}
          type="checkbox"
          defaultChecked={field.echoedChoices ? field.echoedChoices.length > 0 : defaultChecked}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={describedBy || undefined}
          {...props}
        />
        <span>{label}</span>
      </label>
      {description && (
        <p id={`${field.id}-description`} className={classes.description}>
          {description}
        </p>
      )}
      {field.error && (
        <p id={`${field.id}-error`} className={classes.groupError}>
          <FieldError message={field.error} />
        </p>
      )}
    </div>
  );
}
