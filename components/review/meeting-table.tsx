import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { MeetingBadge } from '@/components/ui/state-badge';
import { TextLink } from '@/components/ui/text-link';
import { formatDay } from '@/lib/domain/calendar-day';
import type { MeetingState } from '@/lib/domain/lifecycle';

interface Row {
  id: string;
  title: string;
  heldOn: string;
  state: MeetingState;
  members: number;
  present: number;
  items: number;
}

/** 遴选会议 of a batch. */
export function MeetingTable({ rows, empty }: { rows: readonly Row[]; empty: ReactNode }) {
  return (
    <DataTable
      caption="遴选会议"
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          header: '会议',
          isRowHeader: true,
          cell: ({ id, title }) => <TextLink href={`/reviews/selection/${id}`}>{title}</TextLink>,
        },
        { header: '日期', isShort: true, cell: ({ heldOn }) => formatDay(heldOn) },
        { header: '状态', isShort: true, cell: ({ state }) => <MeetingBadge state={state} /> },
        { header: '到会', isNumeric: true, cell: ({ members, present }) => `${present}/${members}人` },
        { header: '议程', isNumeric: true, cell: ({ items }) => `${items}名人选` },
      ]}
    />
  );
}
