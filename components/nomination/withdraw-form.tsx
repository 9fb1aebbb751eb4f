import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextareaField } from '@/components/ui/textarea-field';

/** 退出: the nominee leaves the batch, for a reason that stays on record. */
export function WithdrawForm({ action, candidateId }: { action: FormAction; candidateId: string }) {
  return (
    <details>
      <summary>办理退出…</summary>
      <p className="muted">退出后本批次不再推荐此人，不能恢复；理由记入办理记录。</p>
      <ActionForm action={action} aria-label="办理退出">
        <input type="hidden" name="candidateId" value={candidateId} />
        <Stack>
          <TextareaField name="reason" label="退出的理由" rows={2} required />
          <div>
            <SubmitButton variant="danger">确认退出</SubmitButton>
          </div>
        </Stack>
      </ActionForm>
    </details>
  );
}
