import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { channelLabels, type SelectionChannel } from '@/lib/domain/glossary';

interface Line {
  candidateId: string;
  name: string;
  organizationName: string;
  channel: SelectionChannel;
  number: string;
}

/** Who would get which number. */
export function IssueTable({ lines, empty }: { lines: readonly Line[]; empty: ReactNode }) {
  return (
    <DataTable
      caption="将要颁发的聘书"
      isCaptionHidden
      rows={lines}
      rowKey={({ candidateId }) => candidateId}
      empty={empty}
      columns={[
        { header: '编号（预计）', isShort: true, cell: ({ number }) => number },
        { header: '姓名', isRowHeader: true, cell: ({ name }) => name },
        { header: '推荐单位', cell: ({ organizationName }) => organizationName },
        { header: '途径', cell: ({ channel }) => channelLabels[channel] },
      ]}
    />
  );
}
