import { DataTable } from '@/components/ui/data-table';
import { formatDay } from '@/lib/domain/calendar-day';
import type { PartyStatus } from '@/lib/domain/directory/party-organization';
import { partyOrganizationKindLabels } from '@/lib/domain/glossary';

interface Props {
  history: readonly (PartyStatus & { id: string; documentNumber: string | null })[];
}

/** Which form a Party organisation had since when, and by which 批复. */
export function PartyStatusTable({ history }: Props) {
  return (
    <DataTable
      caption="党组织形式和批复"
      isCaptionHidden
      rows={history}
      rowKey={({ id }) => id}
      empty={<p className="muted">还没有登记批复</p>}
      columns={[
        { header: '形式', isRowHeader: true, cell: ({ kind }) => partyOrganizationKindLabels[kind] },
        { header: '批复日期', cell: ({ approvedOn }) => formatDay(approvedOn) },
        { header: '批复文号', cell: ({ documentNumber }) => documentNumber },
      ]}
    />
  );
}
