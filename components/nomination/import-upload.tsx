import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { FileField } from '@/components/ui/file-field';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { attachmentHint, attachmentPurposes } from '@/lib/domain/attachment';
import type { Decision } from '@/lib/domain/decision';

interface Props {
  action: FormAction;
  batchId: string;
  organizationId: string;
  /** Whether the batch takes nominees today. */
  decision: Decision;
}

/** The first step of an import: hand in the file. */
export function ImportUpload({ action, batchId, organizationId, decision }: Props) {
  return (
    <ActionForm action={action} labels={{ file: '文件' }} aria-label="上传文件">
      <input type="hidden" name="batchId" value={batchId} />
      <input type="hidden" name="organizationId" value={organizationId} />
      <Stack>
        <FileField
          name="file"
          label="名册、任免审批表或登记表"
          description={`${attachmentHint('register')}；.lrm 请连同 .pic 照片一起选择；严禁上传涉密信息`}
          accept={attachmentPurposes.register.accept}
          multiple
          required
        />
        <ButtonRow>
          <SubmitButton decision={decision}>上传并核对</SubmitButton>
        </ButtonRow>
      </Stack>
    </ActionForm>
  );
}
