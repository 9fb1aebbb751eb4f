import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Instant } from '@/components/ui/instant';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { StatusBadge } from '@/components/ui/status-badge';
import { TextLink } from '@/components/ui/text-link';
import { requireAbility } from '@/lib/access/actor';
import { listNotices, type NoticeRow } from '@/lib/data/nomination/notices';
import { can } from '@/lib/domain/permissions';

export const metadata: Metadata = { title: '通知公文' };

export default async function NoticesPage() {
  const actor = await requireAbility('notice.read');
  const isOffice = can(actor, 'notice.manage');
  const notices = await listNotices(actor);
  return (
    <Stack>
      <PageHeader
        place={[{ label: '推荐申报', href: '/nominations' }]}
        title="通知公文"
        actions={
          isOffice && (
            <ButtonLink href="/nominations/notices/new" variant="primary">
              起草通知
            </ButtonLink>
          )
        }
      />
      <Panel>
        <DataTable
          caption="通知列表"
          isCaptionHidden
          rows={notices}
          rowKey={({ id }) => id}
          empty={
            <EmptyState title="还没有通知">
              {isOffice ? '点“起草通知”写第一份通知。' : '党群工作处发布的通知会列在这里。'}
            </EmptyState>
          }
          columns={[
            {
              header: '标题',
              isRowHeader: true,
              cell: ({ id, title }) => <TextLink href={`/nominations/notices/${id}`}>{title}</TextLink>,
            },
            { header: '文号', cell: ({ documentNumber }) => documentNumber },
            { header: '发布时间', cell: ({ publishedAt }) => publishedAt && <Instant at={publishedAt} /> },
            { header: '状态', cell: (notice) => <NoticeBadge notice={notice} isOffice={isOffice} /> },
          ]}
        />
      </Panel>
    </Stack>
  );
}

function NoticeBadge({
  notice: { state, signed, sent, isUnsigned },
  isOffice,
}: {
  notice: NoticeRow;
  isOffice: boolean;
}) {
  if (state === 'WITHDRAWN') return <StatusBadge label="已撤回" />;
  if (state === 'DRAFT') return <StatusBadge tone="info" label="暂存" />;
  if (isOffice) return <StatusBadge tone={signed === sent ? 'ok' : 'warn'} label={`已签收 ${signed}/${sent}`} />;
  return isUnsigned ? <StatusBadge tone="warn" label="待签收" /> : <StatusBadge tone="ok" label="已签收" />;
}
