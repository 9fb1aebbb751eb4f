import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { ReasonList } from '@/components/ui/reason-list';
import type { Reason } from '@/lib/domain/decision';

interface Waiting {
  id: string;
  name: string;
  organizationName: string;
  reasons: readonly Reason[];
}

/** Who gets no letter this time, each with what is missing. */
export function WaitingTable({ waiting }: { waiting: readonly Waiting[] }) {
  return (
    <DataTable
      caption="本次不颁发的人选"
      isCaptionHidden
      rows={waiting}
      rowKey={({ id }) => id}
      empty={<EmptyState title="没有遗漏：入选和备案的人选都在上面" />}
      columns={[
        { header: '姓名', isRowHeader: true, cell: ({ name }) => name },
        { header: '推荐单位', cell: ({ organizationName }) => organizationName },
        { header: '尚缺', cell: ({ reasons }) => <ReasonList reasons={reasons} /> },
      ]}
    />
  );
}
