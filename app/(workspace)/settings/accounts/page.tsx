import type { Metadata } from 'next';
import { AccountBadges } from '@/components/access/account-badges';
import { ButtonLink } from '@/components/ui/button-link';
import { type Column, DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterForm } from '@/components/ui/filter-form';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { SelectField } from '@/components/ui/select-field';
import { Stack } from '@/components/ui/stack';
import { TextField } from '@/components/ui/text-field';
import { TextLink } from '@/components/ui/text-link';
import { requireAbility } from '@/lib/access/actor';
import { type AccountConcern, type AccountRow, accountConcerns, listAccounts } from '@/lib/data/account';
import { roleLabels } from '@/lib/domain/glossary';
import { can } from '@/lib/domain/permissions';

export const metadata: Metadata = { title: '账号与角色' };

const columns: readonly Column<AccountRow>[] = [
  {
    header: '姓名',
    isRowHeader: true,
    cell: ({ id, displayName }) => <TextLink href={`/settings/accounts/${id}`}>{displayName}</TextLink>,
  },
  { header: '登录名', cell: ({ loginName }) => loginName },
  {
    header: '角色',
    cell: ({ roles }) => (roles.length > 0 ? roles.map((role) => roleLabels[role]).join('、') : '尚未授予'),
  },
  { header: '电子邮箱', cell: ({ maskedEmail }) => maskedEmail || '未填' },
  { header: '状态', cell: (row) => <AccountBadges {...row} /> },
];

const concerns: { value: AccountConcern; label: string }[] = [
  { value: 'roleless', label: '尚未授予角色' },
  { value: 'locked', label: '已锁定' },
];

export default async function AccountsPage({ searchParams }: PageProps<'/settings/accounts'>) {
  const actor = await requireAbility('account.manage', 'role.grant');
  const query = await searchParams;
  const search = typeof query.q === 'string' ? query.q.trim() : '';
  const only = accountConcerns.find((concern) => concern === query.only) ?? null;
  const { rows, next } = await listAccounts({
    search,
    only,
    after: typeof query.after === 'string' ? query.after : '',
  });
  const pageAfter = (after: string) =>
    `/settings/accounts?${new URLSearchParams({ q: search, only: only ?? '', after })}`;
  return (
    <Stack>
      <PageHeader
        place={[{ label: '设置', href: '/settings' }]}
        title="账号与角色"
        actions={
          can(actor, 'account.manage') && (
            <ButtonLink href="/settings/accounts/new" variant="primary">
              新建账号
            </ButtonLink>
          )
        }
      />
      <FilterForm label="查找账号">
        <TextField name="q" label="姓名或登录名" defaultValue={search} />
        <SelectField name="only" label="需要处理" options={concerns} emptyLabel="全部账号" defaultValue={only ?? ''} />
      </FilterForm>
      <DataTable
        caption="账号"
        isCaptionHidden
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title="没有符合条件的账号"
            action={<ButtonLink href="/settings/accounts">显示全部账号</ButtonLink>}
          />
        }
      />
      <Pager
        previousHref={query.after ? pageAfter('') : undefined}
        previousLabel="回到第一页"
        nextHref={next ? pageAfter(next) : undefined}
      />
    </Stack>
  );
}
