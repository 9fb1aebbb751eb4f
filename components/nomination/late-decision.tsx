import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { RadioField } from '@/components/ui/radio-field';
import { Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextareaField } from '@/components/ui/textarea-field';

interface Props {
  action: FormAction;
  candidateId: string;
  /** Why the form comes late, in the words of its author. */
  reason: string;
}

/** 逾期申请 for the office to decide (N05). */
export function LateDecision({ action, candidateId, reason }: Props) {
  return (
    <ActionForm action={action} aria-label="逾期申请">
      <input type="hidden" name="candidateId" value={candidateId} />
      <Stack>
        <p>推荐单位说明：{reason}</p>
        <RadioField
          name="decision"
          label="是否同意收件"
          options={[
            { value: 'ACCEPT', label: '同意', description: '按已提交办理，标注“逾期”' },
            { value: 'REFUSE', label: '不同意', description: '退回推荐单位，本批次不再收件' },
          ]}
        />
        <TextareaField name="opinion" label="意见" rows={2} required />
        <div>
          <SubmitButton>确定</SubmitButton>
        </div>
      </Stack>
    </ActionForm>
  );
}
