'use client';
import { memo } from 'react';
import { type UseFormRegisterReturn, useFormContext } from 'react-hook-form';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { CheckboxListField } from '@/components/ui/checkbox-list-field';
import type { FieldProps } from '@/components/ui/form-context';
import { MonthField } from '@/components/ui/month-field';
import { RadioField } from '@/components/ui/radio-field';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { TextareaField } from '@/components/ui/textarea-field';
import { registrationFieldLabels } from '@/lib/domain/nomination/registration-fields';
import { requiredFields } from '@/lib/domain/nomination/required-fields';
import type { DraftContent } from './draft-keeper';
import { type ControlledField, type FieldControl, fieldControls } from './field-controls';
import classes from './form-field.module.css';
import { useFormSetting } from './form-setting';
import { fillFromIdNumber } from './id-number';
import { useLiveCheck } from './live-check';

/** One field of 登记表: its control, what is wrong with it, and what the office wrote to it. */
export function FormField({ name }: { name: ControlledField }) {
  const { problemOf } = useLiveCheck();
  const { comments } = useFormSetting();
  const problem = problemOf(name);
  const comment = comments[name];
  return (
    <div className={classes.field} data-wide={fieldControls[name].isWide} data-returned={comment !== undefined}>
      {comment && (
        <p className={classes.comment}>
          <strong>退回意见：</strong>
          {comment}
        </p>
      )}
      <Control name={name} error={problem?.severity === 'error' ? problem.message : undefined} />
      {problem?.severity === 'warning' && <p className={classes.warning}>请核对：{problem.message}</p>}
    </div>
  );
}

/** Drawn again only when its own error changes, not with every key that is typed elsewhere. */
const Control = memo(function Control({ name, error }: { name: ControlledField; error: string | undefined }) {
  const methods = useFormContext<DraftContent>();
  const { context, defaults } = useFormSetting();
  const control = fieldControls[name];
  const onBlur = name === 'idNumber' ? () => fillFromIdNumber(methods, context.today) : undefined;
  const { name: _name, ...handlers } = methods.register(name, { onBlur });
  const isRequired = requiredFields(context.channel).includes(name);
  const field = { name, label: registrationFieldLabels[name], description: control.description, error };
  return drawControl(control, { ...field, required: isRequired }, handlers, defaults[name], context.today);
});

type Handlers = Omit<UseFormRegisterReturn, 'name'>;

function drawControl(
  control: FieldControl,
  field: FieldProps,
  { onChange, onBlur, ref }: Handlers,
  value: string | boolean | string[],
  today: string,
) {
  const shared = { ...field, onChange, onBlur, ref };
  const text = typeof value === 'string' ? value : '';
  switch (control.kind) {
    case 'text':
      return (
        <TextField
          {...shared}
          defaultValue={text}
          inputMode={control.inputMode}
          maxLength={control.maxLength}
          autoComplete="off"
        />
      );
    case 'month':
      return (
        <MonthField
          {...shared}
          description={control.description ?? '如 1975.08，可直接输入 197508'}
          defaultValue={text}
          subject={control.subject}
          referenceOn={today}
        />
      );
    case 'select':
      return <SelectField {...shared} options={control.options} defaultValue={text} />;
    case 'radio':
      return <RadioField {...shared} options={control.options} defaultValue={text} />;
    case 'choices':
      return <CheckboxListField {...shared} options={control.options} defaultValues={value as string[]} />;
    case 'area':
      return <TextareaField {...shared} rows={control.rows} defaultValue={text} />;
    case 'tick':
      return <CheckboxField {...shared} label={control.statement} defaultChecked={value === true} />;
  }
}
