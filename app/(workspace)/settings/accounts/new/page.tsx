import type { Metadata } from 'next';
import { HandOverForm } from '@/components/access/hand-over-form';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Narrow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { requireAbility } from '@/lib/access/actor';
import { addAccount } from '../actions';

export const metadata: Metadata = { title: '新建账号' };

export default async function NewAccountPage() {
  await requireAbility('account.manage');
  return (
    <Narrow>
      <PageHeader
        place={[
          { label: '设置', href: '/settings' },
          { label: '账号与角色', href: '/settings/accounts' },
        ]}
        title="新建账号"
        subtitle="新账号没有角色，由安全管理员授予后才能办理业务"
      />
      <Panel>
        <HandOverForm action={addAccount}>
          <Stack>
            <TextField
              name="loginName"
              label="登录名"
              description="3至40个字符，可用字母、数字、点、下划线和短横；建立后不能修改"
              autoComplete="off"
              autoCapitalize="none"
              required
            />
            <TextField name="displayName" label="姓名" autoComplete="off" required />
            <div>
              <SubmitButton>建立账号</SubmitButton>
            </div>
          </Stack>
        </HandOverForm>
      </Panel>
    </Narrow>
  );
}
