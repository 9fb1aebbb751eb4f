import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionForm } from '@/components/ui/action-form';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Columns, Narrow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { hasNoAccount } from '@/lib/data/account';
import { roleLabels } from '@/lib/domain/glossary';
import { passwordHint } from '@/lib/domain/password-policy';
import { administratorRoles } from '@/lib/domain/role-grant';
import { config } from '@/lib/platform/config';
import { setUp } from '../actions';

export const metadata: Metadata = { title: '首次设置' };

/** The first three accounts, while there is none. */
export default async function SetupPage() {
  if (!config.SETUP_CODE || !(await hasNoAccount())) notFound();
  return (
    <Narrow>
      <PageHeader title="首次设置" subtitle="建立系统、安全、审计三名管理员，三员分立，互不兼任" />
      <Notice tone="info" title="设置完成后">
        三名管理员各自登录，改掉初始密码并启用双因素认证；再由系统管理员建立账号，安全管理员授予角色。
      </Notice>
      <ActionForm action={setUp}>
        <Stack>
          <Panel title="一次性设置码">
            <TextField
              name="setupCode"
              label="设置码"
              description="启动服务时显示在服务器控制台"
              autoComplete="off"
              required
            />
          </Panel>
          {administratorRoles.map((role, index) => (
            <Panel key={role} title={roleLabels[role]}>
              <Columns width="narrow">
                <TextField name={`administrators.${index}.loginName`} label="登录名" autoComplete="off" required />
                <TextField name={`administrators.${index}.displayName`} label="姓名" autoComplete="off" required />
              </Columns>
              <TextField
                name={`administrators.${index}.password`}
                label="初始密码"
                description={passwordHint}
                type="password"
                autoComplete="new-password"
                required
              />
            </Panel>
          ))}
          <div>
            <SubmitButton>建立管理员</SubmitButton>
          </div>
        </Stack>
      </ActionForm>
    </Narrow>
  );
}
