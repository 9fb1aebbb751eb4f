import { DataTable } from '@/components/ui/data-table';
import { formatDay } from '@/lib/domain/calendar-day';
import type { ManagingUnitName } from '@/lib/domain/directory/managing-unit';
import { roleLabels } from '@/lib/domain/glossary';

/** Names of the organs with the days on which they hold. */
export function OrganNameTable({ names }: { names: readonly (ManagingUnitName & { id: string })[] }) {
  return (
    <DataTable
      caption="机关名称"
      isCaptionHidden
      rows={names}
      rowKey={({ id }) => id}
      empty={<p className="muted">还没有登记机关名称</p>}
      columns={[
        { header: '全称', isRowHeader: true, cell: ({ name }) => name },
        { header: '机关', cell: ({ code }) => roleLabels[code] },
        { header: '启用', cell: ({ validFrom }) => formatDay(validFrom) },
        { header: '停用', cell: ({ validTo }) => (validTo ? formatDay(validTo) : '现用') },
      ]}
    />
  );
}
