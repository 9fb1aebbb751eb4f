import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PersonaList } from '@/components/layout/persona-list';
import { ActionForm } from '@/components/ui/action-form';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Split, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { currentActor } from '@/lib/access/actor';
import { config } from '@/lib/platform/config';
import { personas } from '@/prisma/personas';
import { signIn, signInAsPersona } from '../actions';

export const metadata: Metadata = { title: '登录' };

export default async function SignInPage() {
  if (await currentActor()) redirect('/home');
  return (
    <>
      <PageHeader title="登录" />
      <Split>
        <Panel title="用账号登录">
          <ActionForm action={signIn}>
            <Stack>
              <TextField name="loginName" label="登录名" autoComplete="username" autoCapitalize="none" required />
              <TextField name="password" label="密码" type="password" autoComplete="current-password" required />
              <SubmitButton fullWidth>登录</SubmitButton>
              <p className="muted">忘记密码或账号被锁定，请联系本平台系统管理员。连续5次输错密码，账号锁定15分钟。</p>
            </Stack>
          </ActionForm>
        </Panel>
        {config.DEMO_MODE && (
          <Panel title="演示账号，一键登录">
            <PersonaList personas={personas} action={signInAsPersona} />
          </Panel>
        )}
      </Split>
    </>
  );
}
