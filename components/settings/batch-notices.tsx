import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Instant } from '@/components/ui/instant';
import { Panel } from '@/components/ui/panel';
import { StatusBadge } from '@/components/ui/status-badge';
import { TextLink } from '@/components/ui/text-link';

interface BatchNotice {
  id: string;
  title: string;
  documentNumber: string;
  state: 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN';
  publishedAt: string | null;
}

const badges = {
  DRAFT: <StatusBadge tone="info" label="暂存" />,
  PUBLISHED: <StatusBadge tone="ok" label="已发布" />,
  WITHDRAWN: <StatusBadge label="已撤回" />,
};

interface Props {
  notices: readonly BatchNotice[];
  /** Where the office drafts one. */
  draft?: ReactNode;
}

/** 通知 of a batch: what the organisations were sent, and for the office its drafts. */
export function BatchNotices({ notices, draft }: Props) {
  return (
    <Panel title="通知">
      <DataTable
        caption="本批次的通知"
        isCaptionHidden
        rows={notices}
        rowKey={({ id }) => id}
        empty={<EmptyState title="还没有通知" action={draft} />}
        columns={[
          {
            header: '标题',
            isRowHeader: true,
            cell: ({ id, title }) => <TextLink href={`/nominations/notices/${id}`}>{title}</TextLink>,
          },
          { header: '文号', cell: ({ documentNumber }) => documentNumber },
          { header: '发布时间', cell: ({ publishedAt }) => (publishedAt ? <Instant at={publishedAt} /> : '—') },
          { header: '状态', cell: ({ state }) => badges[state] },
        ]}
      />
      {notices.length > 0 && draft && <p>{draft}</p>}
    </Panel>
  );
}
