import { DataTable } from '@/components/ui/data-table';
import { StatusBadge } from '@/components/ui/status-badge';

interface MemberRow {
  id: string;
  name: string;
  duty: string;
  isPresent: boolean;
}

/** 参会成员, once attendance is settled. */
export function MemberList({ members }: { members: readonly MemberRow[] }) {
  return (
    <DataTable
      caption="参会成员"
      rows={members}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        { header: '姓名', isShort: true, isRowHeader: true, cell: ({ name }) => name },
        { header: '职务', cell: ({ duty }) => duty || '—' },
        {
          header: '到会',
          isShort: true,
          cell: ({ isPresent }) => (
            <StatusBadge tone={isPresent ? 'ok' : undefined} label={isPresent ? '到会' : '缺席'} />
          ),
        },
      ]}
    />
  );
}
