import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { DocumentField } from '@/components/ui/document-field';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextareaField } from '@/components/ui/textarea-field';

/** 本人退出, recorded by the office with the nominee's signed statement. */
export function WithdrawalPanel({ candidateId, action }: { candidateId: string; action: FormAction }) {
  return (
    <Panel>
      <details>
        <summary>登记本人退出</summary>
        <p className="muted">须有本人签名的说明。退出后本批次不再考虑此人，不能恢复，并告知推荐单位。</p>
        <ActionForm
          action={action}
          idPrefix="withdrawal-"
          labels={{ withdrawalReason: '退出的理由', file: '本人签名的说明' }}
          aria-label="登记本人退出"
        >
          <input type="hidden" name="candidateId" value={candidateId} />
          <Stack>
            <TextareaField name="withdrawalReason" label="退出的理由" rows={2} maxLength={1000} required />
            <DocumentField name="file" label="本人签名的说明" purpose="evidence" />
            <ButtonRow>
              <SubmitButton variant="danger">确认本人退出</SubmitButton>
            </ButtonRow>
          </Stack>
        </ActionForm>
      </details>
    </Panel>
  );
}
