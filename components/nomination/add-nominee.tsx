import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Columns, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { Decision } from '@/lib/domain/decision';
import { ChannelField, type SourceBody, SourceFields } from './nominee-source';

interface Props {
  action: FormAction;
  batchId: string;
  organizationId: string;
  /** The channels open to this person for this organisation. */
  bodies: readonly SourceBody[];
  /** Whether the batch takes nominees today. */
  decision: Decision;
}

/** 新增人选: name and channel, then straight to the form. */
export function AddNominee({ action, batchId, organizationId, bodies, decision }: Props) {
  return (
    <ActionForm action={action} aria-label="新增人选">
      <input type="hidden" name="batchId" value={batchId} />
      <input type="hidden" name="organizationId" value={organizationId} />
      <Stack>
        <Columns>
          <TextField name="name" label="姓名" description="与身份证一致；也可以稍后在登记表里填" autoComplete="off" />
          <ChannelField bodies={bodies} />
        </Columns>
        <SourceFields bodies={bodies} />
        <div>
          <SubmitButton decision={decision}>新增人选并填写登记表</SubmitButton>
        </div>
      </Stack>
    </ActionForm>
  );
}
