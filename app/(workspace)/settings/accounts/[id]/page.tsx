import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AccountBadges } from '@/components/access/account-badges';
import { AccountKeeping } from '@/components/access/account-keeping';
import { AccountMailForm } from '@/components/access/account-mail-form';
import { RoleForm } from '@/components/access/role-form';
import { RoleList } from '@/components/access/role-list';
import { Facts } from '@/components/ui/facts';
import { Instant } from '@/components/ui/instant';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Columns, Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { findAccount } from '@/lib/data/account';
import { can } from '@/lib/domain/permissions';
import * as actions from '../actions';

export const metadata: Metadata = { title: '账号' };

export default async function AccountPage({ params }: PageProps<'/settings/accounts/[id]'>) {
  const actor = await requireAbility('account.manage', 'role.grant');
  const account = (await findAccount((await params).id)) ?? notFound();
  const mayKeep = can(actor, 'account.manage');
  const mayGrant = can(actor, 'role.grant');
  return (
    <Stack>
      <PageHeader
        place={[
          { label: '设置', href: '/settings' },
          { label: '账号与角色', href: '/settings/accounts' },
        ]}
        title={
          <>
            {account.displayName} <AccountBadges {...account} />
          </>
        }
        subtitle={`登录名 ${account.loginName}`}
      />
      <Columns>
        <Panel title="账号">
          <Facts
            facts={[
              { label: '建立时间', value: <Instant at={account.createdAt} /> },
              { label: '密码修改时间', value: <Instant at={account.passwordChangedAt} /> },
              { label: '初始密码', value: account.mustChangePassword ? '尚未修改' : '已修改' },
              { label: '双因素认证', value: account.hasSecondFactor ? '已启用' : '未启用' },
            ]}
          />
          {mayKeep && <AccountMailForm account={account} saveAccountMail={actions.saveAccountMail} />}
          <AccountKeeping
            account={account}
            keep={mayKeep ? actions : undefined}
            removeSecondFactor={can(actor, 'session.revokeAny') ? actions.removeSecondFactor : undefined}
          />
        </Panel>
        <Panel title="角色">
          <RoleList grants={account.grants} takeRole={mayGrant ? actions.takeRole : undefined} />
          {mayGrant && <RoleForm accountId={account.id} giveRole={actions.giveRole} />}
        </Panel>
      </Columns>
    </Stack>
  );
}
