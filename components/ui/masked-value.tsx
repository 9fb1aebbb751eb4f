'use client';
import type { MaskedField } from '@/lib/domain/reveal-request';
import { ActionForm, type FormAction } from './action-form';
import classes from './masked-value.module.css';
import { SubmitButton } from './submit-button';
import { TextField } from './text-field';

interface Props {
  candidateId: string;
  field: MaskedField;
  /** 身份证号 */
  label: string;
  /** 440***********0016 */
  masked: string;
  /** Absent when this person may not see more. */
  reveal?: FormAction<{ value: string }>;
}

/** A masked value that is shown in full to whoever says why; the reason goes on record first. */
export function MaskedValue({ candidateId, field, label, masked, reveal }: Props) {
  if (!masked) return '—';
  if (!reveal) return masked;
  return (
    <details className={classes.masked}>
      <summary aria-label={`查看${label}`}>{masked}</summary>
      <ActionForm
        action={reveal}
        idPrefix={`${field}-`}
        doneMessage={({ value }) => `${label}：${value || '未填'}`}
        aria-label={`查看${label}`}
      >
        <input type="hidden" name="candidateId" value={candidateId} />
        <input type="hidden" name="field" value={field} />
        <div className={classes.form}>
          <TextField name="reason" label="查看理由" description="至少5个字，将记入审计记录" required />
          <SubmitButton variant="default">查看{label}</SubmitButton>
        </div>
      </ActionForm>
    </details>
  );
}
