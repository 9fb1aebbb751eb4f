'use client';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { SelectField } from '@/components/ui/select-field';
import { Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { TextareaField } from '@/components/ui/textarea-field';

interface Step {
  action: FormAction;
  intentionId: string;
}

/** 转交 to an organisation. */
export function HandIntention({
  action,
  intentionId,
  organizations,
}: Step & { organizations: readonly { id: string; name: string }[] }) {
  return (
    <ActionForm action={action} aria-label="转交推荐单位">
      <input type="hidden" name="intentionId" value={intentionId} />
      <Stack>
        <SelectField
          name="organizationId"
          label="推荐单位"
          options={organizations.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <div>
          <SubmitButton>转交</SubmitButton>
        </div>
      </Stack>
    </ActionForm>
  );
}

/** 采纳 */
export function AdoptIntention({ action, intentionId }: Step) {
  return (
    <ActionForm action={action} aria-label="采纳">
      <input type="hidden" name="intentionId" value={intentionId} />
      <p>先与本人联系。采纳后按招募新增人选，姓名和电话带入登记表，其余与本人一起填写。</p>
      <SubmitButton>采纳并填写登记表</SubmitButton>
    </ActionForm>
  );
}

/** 不采纳 */
export function DeclineIntention({ action, intentionId }: Step) {
  return (
    <ActionForm action={action} aria-label="不采纳" idPrefix="decline-">
      <input type="hidden" name="intentionId" value={intentionId} />
      <Stack>
        <TextareaField name="reason" label="不采纳的理由" rows={2} maxLength={500} required />
        <div>
          <SubmitButton variant="default">不采纳</SubmitButton>
        </div>
      </Stack>
    </ActionForm>
  );
}

/** The telephone, masked, in full to whoever says why; the reason goes on record first. */
export function IntentionPhone({
  action,
  intentionId,
  masked,
}: Omit<Step, 'action'> & { action: FormAction<{ value: string }>; masked: string }) {
  return (
    <details>
      <summary aria-label="查看联系电话">{masked}</summary>
      <ActionForm
        action={action}
        idPrefix="phone-"
        doneMessage={({ value }) => `联系电话：${value}`}
        aria-label="查看联系电话"
      >
        <input type="hidden" name="intentionId" value={intentionId} />
        <Stack>
          <TextField name="reason" label="查看理由" description="至少5个字，将记入审计记录" required />
          <div>
            <SubmitButton variant="default">查看联系电话</SubmitButton>
          </div>
        </Stack>
      </ActionForm>
    </details>
  );
}
