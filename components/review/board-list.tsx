import { DataTable } from '@/components/ui/data-table';
import { CandidateBadge } from '@/components/ui/state-badge';
import { TextLink } from '@/components/ui/text-link';
import { channelLabels, type SelectionChannel } from '@/lib/domain/glossary';
import type { CandidateState } from '@/lib/domain/lifecycle';

interface Nominee {
  id: string;
  name: string;
  organizationName: string;
  channel: SelectionChannel;
  state: CandidateState;
}

/** The nominees behind one number of the board. */
export function BoardList({ title, nominees }: { title: string; nominees: readonly Nominee[] }) {
  return (
    <DataTable
      caption={`${title}（${nominees.length}人）`}
      rows={nominees}
      rowKey={({ id }) => id}
      empty={<p className="muted">{title}：没有人选</p>}
      columns={[
        {
          header: '姓名',
          isRowHeader: true,
          isShort: true,
          cell: ({ id, name }) => <TextLink href={`/reviews/${id}`}>{name}</TextLink>,
        },
        { header: '推荐单位', cell: ({ organizationName }) => organizationName },
        { header: '途径', isShort: true, cell: ({ channel }) => channelLabels[channel] },
        { header: '状态', isShort: true, cell: ({ state }) => <CandidateBadge state={state} /> },
      ]}
    />
  );
}
