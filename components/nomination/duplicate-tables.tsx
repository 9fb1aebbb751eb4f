import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Instant } from '@/components/ui/instant';
import { CandidateBadge } from '@/components/ui/state-badge';
import { TextLink } from '@/components/ui/text-link';
import { channelLabels, type SelectionChannel } from '@/lib/domain/glossary';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { formatMonth } from '@/lib/domain/party-date';

interface Duplicate {
  id: string;
  candidateId: string;
  name: string;
  firstOrganizationName: string;
  firstChannel: SelectionChannel;
  firstState: CandidateState;
  secondOrganizationName: string;
  secondChannel: SelectionChannel;
  at: string;
}

/** Who was turned away because somebody else had nominated the person; the organisations do not know of each other. */
export function DuplicateTable({ rows }: { rows: readonly Duplicate[] }) {
  return (
    <DataTable
      caption="重复推荐"
      isCaptionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title="没有重复推荐">某单位推荐了其他单位已推荐的人选时，会列在这里。</EmptyState>}
      columns={[
        {
          header: '姓名',
          isRowHeader: true,
          cell: ({ name, candidateId }) => <TextLink href={`/reviews/${candidateId}`}>{name}</TextLink>,
        },
        {
          header: '先推荐',
          cell: ({ firstOrganizationName, firstChannel }) =>
            `${firstOrganizationName}（${channelLabels[firstChannel]}）`,
        },
        { header: '现状', cell: ({ firstState }) => <CandidateBadge state={firstState} /> },
        {
          header: '后推荐，未能提交',
          cell: ({ secondOrganizationName, secondChannel }) =>
            `${secondOrganizationName}（${channelLabels[secondChannel]}）`,
        },
        { header: '时间', cell: ({ at }) => <Instant at={at} /> },
      ]}
    />
  );
}

interface Namesake {
  name: string;
  bornOn: string;
  nominees: readonly {
    candidateId: string;
    organizationName: string;
    channel: SelectionChannel;
    joinedPartyOn: string;
  }[];
}

/** Nominees taken for different people who share name and month of birth: perhaps a slip of the pen. */
export function NamesakeTable({ rows }: { rows: readonly Namesake[] }) {
  return (
    <DataTable
      caption="疑似同一人"
      isCaptionHidden
      rows={rows}
      rowKey={({ name, bornOn }) => `${name} ${bornOn}`}
      empty={
        <EmptyState title="没有疑似同一人的人选">姓名和出生年月相同、入党时间或身份证号不同的，会列在这里。</EmptyState>
      }
      columns={[
        { header: '姓名', isRowHeader: true, cell: ({ name }) => name },
        { header: '出生年月', cell: ({ bornOn }) => formatMonth(bornOn) },
        { header: '推荐单位和入党时间', cell: ({ nominees }) => <Nominees nominees={nominees} /> },
      ]}
    />
  );
}

function Nominees({ nominees }: Pick<Namesake, 'nominees'>) {
  return (
    <div>
      {nominees.map(({ candidateId, organizationName, channel, joinedPartyOn }) => (
        <div key={candidateId}>
          <TextLink href={`/reviews/${candidateId}`}>
            {`${organizationName}（${channelLabels[channel]}，${formatMonth(joinedPartyOn)}入党）`}
          </TextLink>
        </div>
      ))}
    </div>
  );
}
