import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Panel } from '@/components/ui/panel';
import { RadioField } from '@/components/ui/radio-field';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextareaField } from '@/components/ui/textarea-field';

const filingResults = [
  { value: 'APPROVED', label: '同意备案' },
  { value: 'REFUSED', label: '不同意备案' },
  { value: 'RETURNED', label: '退回修改' },
];

/** 审核备案 of one 选任 nominee (方案 二（二）3). */
export function FilingPanel({ candidateId, action }: { candidateId: string; action: FormAction }) {
  return (
    <Panel title="审核备案">
      <ActionForm
        action={action}
        idPrefix="filing-"
        labels={{ result: '审核结果', opinion: '审核意见' }}
        aria-label="审核备案"
      >
        <input type="hidden" name="candidateId" value={candidateId} />
        <Stack>
          <RadioField name="result" label="审核结果" options={filingResults} required />
          <TextareaField name="opinion" label="审核意见" description="不同意、退回必填" rows={2} maxLength={1000} />
          <ButtonRow>
            <SubmitButton>记录审核结果</SubmitButton>
          </ButtonRow>
        </Stack>
      </ActionForm>
    </Panel>
  );
}

const overrideDecisions = [
  { value: 'APPROVE', label: '同意超额' },
  { value: 'REFUSE', label: '不同意，退回推荐单位' },
];

/** 超额推荐: the committee's reason, and what 省社会组织党委 says to it. It goes before the filing. */
export function OverridePanel({
  overrideId,
  reason,
  action,
}: {
  overrideId: string;
  reason: string;
  action: FormAction;
}) {
  return (
    <Panel title="超额推荐">
      <p>超额理由：{reason}</p>
      <ActionForm
        action={action}
        idPrefix="override-"
        labels={{ decision: '决定', opinion: '意见' }}
        aria-label="超额推荐"
      >
        <input type="hidden" name="overrideId" value={overrideId} />
        <Stack>
          <RadioField name="decision" label="决定" options={overrideDecisions} required />
          <TextareaField name="opinion" label="意见" description="不同意必填" rows={2} maxLength={1000} />
          <ButtonRow>
            <SubmitButton>记录决定</SubmitButton>
          </ButtonRow>
        </Stack>
      </ActionForm>
    </Panel>
  );
}
