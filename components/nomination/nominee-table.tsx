import type { ReactNode } from 'react';
import { type Column, DataTable } from '@/components/ui/data-table';
import { Instant } from '@/components/ui/instant';
import { ProxyBadge } from '@/components/ui/proxy-notice';
import { CandidateBadge } from '@/components/ui/state-badge';
import { StatusBadge } from '@/components/ui/status-badge';
import { TextLink } from '@/components/ui/text-link';
import { channelLabels, type SelectionChannel } from '@/lib/domain/glossary';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { nomineeHref, nomineeStep } from './nominee-place';

export interface NomineeRow {
  id: string;
  batchId: string;
  batchTitle: string;
  name: string;
  organizationId: string;
  organizationName: string;
  channel: SelectionChannel;
  state: CandidateState;
  isLate: boolean;
  hasProxy: boolean;
  isAuthor: boolean;
  lastSection: string;
  updatedAt: string;
}

interface Props {
  rows: readonly NomineeRow[];
  /** For readers of many organisations: whose nominee it is, with the way to the package. */
  showsOrganization: boolean;
  empty: ReactNode;
}

const organization: Column<NomineeRow> = {
  header: '推荐单位',
  cell: ({ batchId, organizationId, organizationName }) => (
    <TextLink href={`/nominations/${batchId}?organization=${organizationId}`}>{organizationName}</TextLink>
  ),
};

/** 人选 with their state and the one next step of each. */
export function NomineeTable({ rows, showsOrganization, empty }: Props) {
  return (
    <DataTable
      caption="人选"
      isCaptionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        { header: '姓名', cell: ({ name }) => name || '（未填姓名）', isRowHeader: true },
        ...(showsOrganization ? [organization] : []),
        { header: '批次', cell: ({ batchTitle }) => batchTitle },
        { header: '途径', cell: ({ channel }) => channelLabels[channel] },
        {
          header: '状态',
          cell: ({ state, isLate, hasProxy }) => (
            <span>
              <CandidateBadge state={state} /> {isLate && <StatusBadge tone="warn" label="逾期" />}{' '}
              {hasProxy && <ProxyBadge />}
            </span>
          ),
        },
        { header: '最近办理', cell: ({ updatedAt }) => <Instant at={updatedAt} /> },
        {
          header: '下一步',
          cell: (row) => (
            <TextLink href={nomineeHref(row)} aria-label={`${nomineeStep(row)}：${row.name || '未填姓名'}`}>
              {nomineeStep(row)}
            </TextLink>
          ),
        },
      ]}
    />
  );
}
