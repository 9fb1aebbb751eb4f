'use client';
import type { ChangeEventHandler, FocusEventHandler, ReactNode, Ref } from 'react';
import classes from './field.module.css';
import { FieldError } from './field-error';
import { type FieldProps, useField } from './form-context';

export interface Choice {
  value: string;
  label: string;
  description?: ReactNode;
  disabled?: boolean;
}

export interface ChoiceGroupProps extends FieldProps {
  options: readonly Choice[];
  onChange?: ChangeEventHandler<HTMLInputElement>;
  onBlur?: FocusEventHandler<HTMLInputElement>;
  ref?: Ref<HTMLInputElement>;
}

/** Native radios or checkboxes as large targets; the first one carries the field's id. */
export function ChoiceGroup({
  type,
  chosen,
  ...props
}: ChoiceGroupProps & { type: 'radio' | 'checkbox'; chosen: readonly string[] }) {
  const { name, label, description, required, disabled, options, error, ...handlers } = props;
  const field = useField(name, error);
  const values = field.echoedChoices ?? chosen;
  const describedBy = [field.error && `${field.id}-error`, description && `${field.id}-description`]
    .filter(Boolean)
    .join(' ');
  return (
    <fieldset
      className={classes.group}
      aria-describedby={describedBy || undefined}
      data-invalid={Boolean(field.error)}
      disabled={disabled}
    >
      <legend className={classes.legend}>
        {label}
        {required && (
          <span className={classes.required} aria-hidden="true">
            {' *'}
          </span>
        )}
      </legend>
      {description && (
        <p id={`${field.id}-description`} className={classes.description}>
          {description}
        </p>
      )}
      <div className={classes.choices}>
        {options.map((option, index) => (
          <label key={option.value} className={classes.choice}>
            <input
              id={index === 0 ? field.id : `${field.id}-${option.value}`}
              className={classes.mark}
              type={type}
              name={name}
              value={option.value}
              defaultChecked={values.includes(option.value)}
              disabled={option.disabled}
              required={required && type === 'radio'}
              aria-invalid={field.error ? true : undefined}
              {...handlers}
            />
            <span>
              {option.label}
              {option.description && <span className={classes.choiceDescription}>{option.description}</span>}
            </span>
          </label>
        ))}
      </div>
      {field.error && (
        <p id={`${field.id}-error`} className={classes.groupError}>
          <FieldError message={field.error} />
        </p>
      )}
    </fieldset>
  );
}
