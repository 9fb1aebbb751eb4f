import type { Metadata } from 'next';
import { ActionForm } from '@/components/ui/action-form';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Narrow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { TextLink } from '@/components/ui/text-link';
import { requireAbility } from '@/lib/access/actor';
import { passwordHint } from '@/lib/domain/password-policy';
import { changeOwnPassword } from '../actions';

export const metadata: Metadata = { title: '修改密码' };

export default async function PasswordPage() {
  const { duty } = await requireAbility('self.manage');
  return (
    <Narrow>
      <PageHeader place={[{ label: '我的信息', href: '/my-information' }]} title="修改密码" />
      {duty === 'CHANGE_PASSWORD' && (
        <Notice tone="warn" title="请先修改初始密码">
          密码由他人设置，改过之后才能办理其他事项。
        </Notice>
      )}
      <Panel>
        <ActionForm
          action={changeOwnPassword}
          resetsOnDone
          doneMessage={
            <>
              密码已修改，其他地方的登录已全部退出。<TextLink href="/home">回到待办</TextLink>
            </>
          }
        >
          <Stack>
            <TextField
              name="currentPassword"
              label="当前密码"
              type="password"
              autoComplete="current-password"
              required
            />
            <TextField
              name="newPassword"
              label="新密码"
              description={passwordHint}
              type="password"
              autoComplete="new-password"
              required
            />
            <TextField
              name="repeatedPassword"
              label="再输一次新密码"
              type="password"
              autoComplete="new-password"
              required
            />
            <div>
              <SubmitButton>修改密码</SubmitButton>
            </div>
          </Stack>
        </ActionForm>
      </Panel>
    </Narrow>
  );
}
