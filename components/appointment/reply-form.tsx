import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';

interface Props {
  action: FormAction;
  invitationId: string;
  name: string;
}

/** 会参加, or 不能参加 with a reason; can be changed until the day. */
export function ReplyForm({ action, invitationId, name }: Props) {
  const id = `${invitationId}-`;
  return (
    <ActionForm
      action={action}
      labels={{ reason: '理由' }}
      idPrefix={id}
      doneMessage="已登记"
      aria-label={`${name}的回复`}
    >
      <Stack>
        <input type="hidden" name="invitationId" value={invitationId} />
        <TextField name="reason" label="不能参加的理由" />
        <ButtonRow>
          <SubmitButton variant="default" name="reply" value="COMING">
            会参加
          </SubmitButton>
          <SubmitButton variant="default" name="reply" value="NOT_COMING">
            不能参加
          </SubmitButton>
        </ButtonRow>
      </Stack>
    </ActionForm>
  );
}
