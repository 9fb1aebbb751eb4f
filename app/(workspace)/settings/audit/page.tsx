import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button-link';
import { type Column, DataTable } from '@/components/ui/data-table';
import { DateField } from '@/components/ui/date-field';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterForm } from '@/components/ui/filter-form';
import { Instant } from '@/components/ui/instant';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { SelectField } from '@/components/ui/select-field';
import { Stack } from '@/components/ui/stack';
import { TextField } from '@/components/ui/text-field';
import { requireAbility } from '@/lib/access/actor';
import { type AuditLine, listAudit } from '@/lib/data/audit-log';
import { auditActionLabel, auditFilter, auditKinds } from '@/lib/domain/audit-action';

export const metadata: Metadata = { title: '审计记录' };

const columns: readonly Column<AuditLine>[] = [
  { header: '序号', isNumeric: true, isRowHeader: true, cell: ({ id }) => id },
  { header: '时间', cell: ({ at }) => <Instant at={at} /> },
  { header: '操作人', isShort: true, cell: ({ actorName }) => actorName || '未登录' },
  { header: '事项', isShort: true, cell: ({ action }) => auditActionLabel(action) },
  {
    header: '对象和细节',
    cell: ({ subject, detail }) => (
      <>
        <code>{subject}</code> <code>{detail}</code>
      </>
    ),
  },
];
const kindOptions = Object.entries(auditKinds).map(([value, label]) => ({ value, label }));

export default async function AuditPage({ searchParams }: PageProps<'/settings/audit'>) {
  await requireAbility('audit.read');
  const filter = auditFilter.parse(await searchParams);
  const { lines, next } = await listAudit(filter);
  const pageOf = (before: string) => `/settings/audit?${new URLSearchParams({ ...filter, before })}`;
  return (
    <Stack>
      <PageHeader
        place={[{ label: '设置', href: '/settings' }]}
        title="审计记录"
        subtitle="只增不改，逐条相连；链头导出后另行保存，可证明记录没有被截短"
        actions={
          <ButtonLink href="/settings/audit/anchor.json" isDownload>
            导出链头
          </ButtonLink>
        }
      />
      <FilterForm label="筛选审计记录">
        <DateField name="fromOn" label="从" defaultValue={filter.fromOn} />
        <DateField name="untilOn" label="到" defaultValue={filter.untilOn} />
        <SelectField name="action" label="事项" options={kindOptions} emptyLabel="全部" defaultValue={filter.action} />
        <TextField name="actorName" label="操作人姓名" defaultValue={filter.actorName} />
      </FilterForm>
      <DataTable
        caption="审计记录，最新的在前"
        isCaptionHidden
        columns={columns}
        rows={lines}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title="没有符合条件的记录"
            action={<ButtonLink href="/settings/audit">显示全部记录</ButtonLink>}
          />
        }
      />
      <Pager
        previousHref={filter.before ? pageOf('') : undefined}
        previousLabel="回到最新"
        nextHref={next ? pageOf(next) : undefined}
      />
    </Stack>
  );
}
