import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { formatInstant } from '@/components/ui/instant';
import { StatusBadge } from '@/components/ui/status-badge';
import { TextLink } from '@/components/ui/text-link';
import { formatDay } from '@/lib/domain/calendar-day';
import { SealBadge, VersionBadge } from './paper-leg';

export interface RegisterRow {
  id: string;
  batchTitle: string;
  organizationName: string;
  receiptNumber: string | null;
  code: string;
  copies: number;
  isSealed: boolean;
  isVersionCurrent: boolean;
  note: string;
  arrivedAt: string;
  receivedOn: string;
  recordedByName: string;
  correctsId: string | null;
  isCorrected: boolean;
}

interface Props {
  rows: readonly RegisterRow[];
  empty: ReactNode;
  /** Whether the reader may correct lines. */
  canCorrect: boolean;
}

/** 收件登记簿, the newest line first. */
export function RegisterTable({ rows, empty, canCorrect }: Props) {
  return (
    <DataTable
      caption="收件登记簿"
      isCaptionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          header: '收到日期',
          cell: ({ receivedOn, arrivedAt }) => (
            <div>
              {formatDay(receivedOn)}
              <div className="muted">送达 {formatInstant(arrivedAt)}</div>
            </div>
          ),
        },
        {
          header: '推荐单位',
          isRowHeader: true,
          cell: ({ organizationName, batchTitle }) => (
            <div>
              {organizationName}
              <div className="muted">{batchTitle}</div>
            </div>
          ),
        },
        { header: '回执编号', cell: ({ receiptNumber }) => receiptNumber },
        { header: '校验码', cell: ({ code }) => code },
        { header: '份数', cell: ({ copies }) => copies, isNumeric: true },
        { header: '盖章', cell: ({ isSealed }) => <SealBadge isSealed={isSealed} /> },
        { header: '版本核对', cell: ({ isVersionCurrent }) => <VersionBadge isCurrent={isVersionCurrent} /> },
        { header: '备注', cell: (row) => <Remark {...row} /> },
        { header: '登记人', cell: ({ recordedByName }) => recordedByName },
        ...(canCorrect ? [{ header: '操作', cell: (row: RegisterRow) => <Correct {...row} /> }] : []),
      ]}
    />
  );
}

/** What became of a line; it is never deleted. */
function Remark({ note, correctsId, isCorrected }: RegisterRow) {
  if (!note && !correctsId && !isCorrected) return null;
  return (
    <div>
      {correctsId && <StatusBadge tone="info" label="更正" />} {isCorrected && <StatusBadge label="已被更正" />} {note}
    </div>
  );
}

function Correct({ id, organizationName, isCorrected }: RegisterRow) {
  if (isCorrected) return null;
  return (
    <TextLink href={`/nominations/receipts/${id}`} aria-label={`更正：${organizationName}`}>
      更正
    </TextLink>
  );
}
