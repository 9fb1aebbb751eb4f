import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';

interface Props {
  account: { id: string; email: string; isMailWanted: boolean };
  saveAccountMail: FormAction<{ accountId: string }>;
}

/** 电子邮箱 of somebody's account, set by the system administrator. */
export function AccountMailForm({ account, saveAccountMail }: Props) {
  return (
    <ActionForm action={saveAccountMail} doneMessage="已保存" aria-label="电子邮箱">
      <input type="hidden" name="accountId" value={account.id} />
      <Stack>
        <TextField
          name="email"
          label="电子邮箱"
          type="email"
          autoComplete="off"
          description={account.isMailWanted ? '有新消息时发邮件提醒；可不填' : '本人已关闭邮件提醒'}
          defaultValue={account.email}
        />
        <div>
          <SubmitButton variant="default">保存邮箱</SubmitButton>
        </div>
      </Stack>
    </ActionForm>
  );
}
