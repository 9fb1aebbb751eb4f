import type { Metadata } from 'next';
import { mailModeTexts } from '@/components/access/own-mail-form';
import { ActionButton } from '@/components/ui/action-button';
import { ButtonLink } from '@/components/ui/button-link';
import { type Column, DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Facts } from '@/components/ui/facts';
import { Instant } from '@/components/ui/instant';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { TextLink } from '@/components/ui/text-link';
import { requireAbility } from '@/lib/access/actor';
import { type DeadMail, readMailOverview } from '@/lib/data/mail';
import { mailModeLabels } from '@/lib/domain/mail';
import { sendMailAgain } from './actions';

export const metadata: Metadata = { title: '邮件' };

const columns: readonly Column<DeadMail>[] = [
  { header: '事由', isRowHeader: true, cell: ({ subject }) => subject },
  {
    header: '收件人',
    cell: ({ accountId, displayName, email }) => (
      <>
        <TextLink href={`/settings/accounts/${accountId}`}>{displayName}</TextLink> {email || '（邮箱已删除）'}
      </>
    ),
  },
  { header: '消息时间', cell: ({ createdAt }) => <Instant at={createdAt} /> },
  { header: '次数', cell: ({ attempts }) => attempts },
  { header: '邮件服务器的答复', cell: ({ lastError }) => lastError },
  {
    header: '办理',
    cell: ({ id, displayName }) => (
      <ActionButton action={sendMailAgain} fields={{ mailId: id }} aria-label={`重发给${displayName}`}>
        重发
      </ActionButton>
    ),
  },
];

export default async function MailPage() {
  await requireAbility('mail.manage');
  const { mode, from, counts, reachable, dead } = await readMailOverview();
  return (
    <Stack>
      <PageHeader place={[{ label: '设置', href: '/settings' }]} title="邮件" subtitle={mailModeTexts[mode]} />
      {mode === 'OFF' && (
        <Notice tone="info" title="邮件没有启用">
          设置环境变量 SMTP_URL 和 MAIL_FROM 并重新启动后，新的消息会同时发邮件；此前的消息不补发。
        </Notice>
      )}
      <Panel title="发送情况">
        <Facts
          facts={[
            { label: '邮件服务', value: mailModeLabels[mode] },
            { label: '发件人', value: from || '未设置' },
            { label: '留有邮箱的账号', value: `${reachable} 个` },
            { label: '等待发送', value: `${counts.WAITING} 封` },
            { label: '已发送', value: `${counts.SENT} 封` },
            { label: '未能送达', value: `${counts.DEAD} 封` },
          ]}
        />
      </Panel>
      <DataTable
        caption="未能送达的邮件"
        columns={columns}
        rows={dead}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title="没有未能送达的邮件"
            action={<ButtonLink href="/settings/accounts">查看账号的邮箱</ButtonLink>}
          />
        }
      />
    </Stack>
  );
}
