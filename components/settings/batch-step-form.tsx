import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button-link';
import { DateField } from '@/components/ui/date-field';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextareaField } from '@/components/ui/textarea-field';
import type { Decision } from '@/lib/domain/decision';
import { batchEventLabels } from '@/lib/domain/glossary';
import { batchStepConsequences, type OfficeStep } from '@/lib/domain/nomination/batch-stage';

interface Props {
  action: FormAction<unknown>;
  step: OfficeStep;
  batchId: string;
  decision: Decision;
  asksForReason: boolean;
  backHref: string;
}

/** The confirmation of a step: what it brings about, the reason where one is due, and the button. */
export function BatchStepForm({ action, step, batchId, decision, asksForReason, backHref }: Props) {
  return (
    <ActionForm action={action} aria-label={batchEventLabels[step]}>
      <input type="hidden" name="id" value={batchId} />
      <Panel>
        <Stack>
          <p>{batchStepConsequences[step]}</p>
          {step === 'reopen' && <DateField name="deadlineOn" label="新的截止日期" required />}
          <TextareaField
            name="opinion"
            label={asksForReason ? '理由' : '备注'}
            required={asksForReason}
            rows={3}
            description="记入办理记录"
          />
          <ButtonRow>
            <SubmitButton decision={decision}>确认{batchEventLabels[step]}</SubmitButton>
            <ButtonLink href={backHref}>返回</ButtonLink>
          </ButtonRow>
        </Stack>
      </Panel>
    </ActionForm>
  );
}
