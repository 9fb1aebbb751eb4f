import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { MailMode } from '@/lib/domain/mail';

/** What becomes of a reminder, so that nobody waits for a mail that never comes. */
export const mailModeTexts: Record<MailMode, string> = {
  ON: '有新消息时同时发邮件提醒。邮件只写事由和网址，不含人选信息。',
  OFF: '本系统没有配置邮件服务器，消息只在“待办”页显示。',
  DEMO: '演示数据，不会发出任何邮件，消息只在“待办”页显示。',
};

interface Props {
  email: string;
  isMailWanted: boolean;
  mode: MailMode;
  saveOwnMail: FormAction;
}

/** 邮件提醒: one's own address, and whether it may be used. */
export function OwnMailForm({ email, isMailWanted, mode, saveOwnMail }: Props) {
  return (
    <ActionForm action={saveOwnMail} doneMessage="已保存" aria-label="邮件提醒">
      <Stack>
        <p>{mailModeTexts[mode]}</p>
        <TextField
          name="email"
          label="电子邮箱"
          type="email"
          autoComplete="email"
          description="可不填；不填则不发邮件"
          defaultValue={email}
        />
        <CheckboxField name="isMailWanted" label="接收邮件提醒" defaultChecked={isMailWanted} />
        <div>
          <SubmitButton variant="default">保存</SubmitButton>
        </div>
      </Stack>
    </ActionForm>
  );
}
