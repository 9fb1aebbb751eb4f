import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Stack } from '@/components/ui/stack';
import { BatchBadge } from '@/components/ui/state-badge';
import { TextLink } from '@/components/ui/text-link';
import { requireAbility } from '@/lib/access/actor';
import { listBatches } from '@/lib/data/batch';
import { deadlineOf } from '@/lib/data/workday';
import { formatDay } from '@/lib/domain/calendar-day';
import { describeDeadline } from '@/lib/domain/deadline';
import { can } from '@/lib/domain/permissions';

export const metadata: Metadata = { title: '批次' };

export default async function BatchesPage() {
  const actor = await requireAbility('batch.read');
  const batches = await listBatches(actor);
  const rows = await Promise.all(batches.map(async (batch) => ({ ...batch, ...(await deadlineOf(batch.deadlineOn)) })));
  const isManager = can(actor, 'batch.manage');
  const create = (
    <ButtonLink href="/settings/batches/new" variant="primary">
      新建批次
    </ButtonLink>
  );
  return (
    <Stack>
      <PageHeader
        title="批次"
        subtitle="第几批推荐、遴选、培训到哪一步"
        actions={isManager && rows.length > 0 && create}
      />
      <DataTable
        caption="全部批次"
        isCaptionHidden
        rows={rows}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title="还没有批次" action={isManager && create}>
            {isManager ? '建立批次后，各社会组织才能推荐人选。' : '批次开始申报后，会出现在这里和首页。'}
          </EmptyState>
        }
        columns={[
          {
            header: '批次',
            cell: ({ id, title }) => <TextLink href={`/settings/batches/${id}`}>{title}</TextLink>,
            isRowHeader: true,
          },
          { header: '文号', cell: ({ documentNumber }) => documentNumber },
          { header: '开始', cell: ({ opensOn }) => formatDay(opensOn) },
          { header: '截止', cell: ({ deadlineOn, effectiveOn }) => describeDeadline(deadlineOn, effectiveOn) },
          { header: '进度', cell: ({ state }) => <BatchBadge state={state} /> },
        ]}
      />
    </Stack>
  );
}
