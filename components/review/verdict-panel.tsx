import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextareaField } from '@/components/ui/textarea-field';

interface Props {
  candidateId: string;
  title: string;
  label: string;
  button: string;
  /** Where to go afterwards; absent to stay. */
  onward?: string;
  action: FormAction;
}

/** 不通过 and 重新审查: rarer than the bar's two ways, and never without a reason. */
export function VerdictPanel({ candidateId, title, label, button, onward, action }: Props) {
  return (
    <Panel>
      <details>
        <summary>{title}</summary>
        <ActionForm action={action} idPrefix="verdict-" aria-label={title}>
          <input type="hidden" name="candidateId" value={candidateId} />
          {onward && <input type="hidden" name="onward" value={onward} />}
          <Stack>
            <TextareaField name="reason" label={label} rows={3} maxLength={1000} required />
            <ButtonRow>
              <SubmitButton variant="danger">{button}</SubmitButton>
            </ButtonRow>
          </Stack>
        </ActionForm>
      </details>
    </Panel>
  );
}
