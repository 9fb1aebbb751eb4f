import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ActionForm } from '@/components/ui/action-form';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Narrow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { TextLink } from '@/components/ui/text-link';
import { currentActor } from '@/lib/access/actor';
import { readSessionId } from '@/lib/access/session';
import { confirmSignIn } from '../../actions';

export const metadata: Metadata = { title: '动态验证码' };

/** Second step of 登录, for accounts with a second factor. */
export default async function CodePage() {
  if (await currentActor()) redirect('/home');
  if (!(await readSessionId())) redirect('/sign-in');
  return (
    <Narrow>
      <PageHeader place={[{ label: '登录', href: '/sign-in' }]} title="动态验证码" subtitle="第二步，共两步" />
      <Panel>
        <ActionForm action={confirmSignIn}>
          <Stack>
            <TextField
              name="code"
              label="6位验证码"
              description="打开手机上的身份验证器，输入“指导员工作台”下显示的数字"
              inputMode="numeric"
              autoComplete="one-time-code"
              required
            />
            <div>
              <SubmitButton>登录</SubmitButton>
            </div>
          </Stack>
        </ActionForm>
      </Panel>
      <p className="muted">
        手机丢失或更换，请联系安全管理员解除后重新启用。<TextLink href="/sign-in">换一个账号登录</TextLink>
      </p>
    </Narrow>
  );
}
