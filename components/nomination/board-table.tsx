import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { Instant } from '@/components/ui/instant';
import { StatusBadge } from '@/components/ui/status-badge';
import { TextLink } from '@/components/ui/text-link';
import { formatDay } from '@/lib/domain/calendar-day';
import type { BoardRow } from '@/lib/domain/nomination/receipt-board';
import { proxyLabel } from '@/lib/domain/proxy-entry';
import { ElectronicBadge, PaperBadge } from './leg-badges';

interface Props {
  batchId: string;
  rows: readonly BoardRow[];
  /** The reader may enter nominees for every organisation. */
  canEnter: boolean;
  empty: ReactNode;
}

/** 收件情况 of one batch, organisation by organisation. */
export function BoardTable({ batchId, rows, canEnter, empty }: Props) {
  return (
    <DataTable
      caption="各单位收件情况"
      isCaptionHidden
      rows={rows}
      rowKey={({ organizationId }) => organizationId}
      empty={empty}
      columns={[
        {
          header: '推荐单位',
          isRowHeader: true,
          cell: ({ organizationId, organizationName, held, returned }) =>
            canEnter || held + returned > 0 ? (
              <TextLink href={`/nominations/${batchId}?organization=${organizationId}`}>{organizationName}</TextLink>
            ) : (
              organizationName
            ),
        },
        { header: '阅读通知', cell: (row) => <Reading {...row} /> },
        { header: '电子版', cell: (row) => <Electronic {...row} /> },
        {
          header: '纸质版',
          cell: ({ paperLeg, paper, requiredCopies }) => (
            <div>
              <PaperBadge leg={paperLeg} count={paper} requiredCopies={requiredCopies} />
            </div>
          ),
        },
        { header: '回执编号', cell: ({ receiptNumber }) => receiptNumber },
        { header: '提示', cell: (row) => <Marks batchId={batchId} {...row} /> },
        { header: '最近催办', cell: ({ remindedOn }) => remindedOn && formatDay(remindedOn) },
      ]}
    />
  );
}

function Reading({ isNotified, openedAt }: BoardRow) {
  if (openedAt) return <Instant at={openedAt} />;
  return isNotified ? '未阅读' : '未发送';
}

function Electronic({ electronicLeg, drafts, held, returned }: BoardRow) {
  const counts = [
    held > 0 && `已提交${held}名`,
    returned > 0 && `退回${returned}名`,
    drafts > 0 && `暂存${drafts}名`,
  ].filter(Boolean);
  return (
    <div>
      <ElectronicBadge leg={electronicLeg} /> <span className="muted">{counts.join('，')}</span>
    </div>
  );
}

function Marks({ batchId, isComplete, late, proxied, duplicates }: BoardRow & { batchId: string }) {
  if (!isComplete && late + proxied + duplicates === 0) return null;
  return (
    <div>
      {isComplete && <StatusBadge tone="ok" label="报送齐全" />}{' '}
      {late > 0 && <StatusBadge tone="warn" label={`逾期${late}名`} />}{' '}
      {proxied > 0 && <StatusBadge tone="info" label={`${proxyLabel}${proxied}名`} />}{' '}
      {duplicates > 0 && (
        <TextLink href={`/nominations/board/duplicates?batch=${batchId}`}>{`重复推荐${duplicates}名`}</TextLink>
      )}
    </div>
  );
}
