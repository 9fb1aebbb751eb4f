import { ButtonLink } from '@/components/ui/button-link';
import { DataTable } from '@/components/ui/data-table';
import { Facts } from '@/components/ui/facts';
import { Instant } from '@/components/ui/instant';
import { Notice } from '@/components/ui/notice';
import { Stack } from '@/components/ui/stack';
import { StatusBadge } from '@/components/ui/status-badge';
import { formatDay } from '@/lib/domain/calendar-day';
import type { ElectronicLeg, PaperCount, PaperLeg } from '@/lib/domain/nomination/package-legs';
import { ElectronicBadge, PaperBadge } from './leg-badges';

interface Receipt {
  id: string;
  receivedOn: string;
  code: string;
  copies: number;
  isSealed: boolean;
  isVersionCurrent: boolean;
  note: string;
  isCorrected: boolean;
}

interface Props {
  packageId: string;
  electronicLeg: ElectronicLeg;
  paperLeg: PaperLeg;
  count: PaperCount;
  requiredCopies: number;
  isComplete: boolean;
  code: string | null;
  unsent: number;
  prints: readonly { code: string; isCurrent: boolean; printedByName: string; printedAt: string }[];
  receipts: readonly Receipt[];
}

/** 电子版 and 纸质版 side by side: what to print, what has arrived, whether both say the same (N06). */
export function PaperLegs({ packageId, code, prints, receipts, ...legs }: Props) {
  const { electronicLeg, paperLeg, count, requiredCopies, isComplete } = legs;
  return (
    <Stack>
      <Facts
        facts={[
          { label: '电子版', value: <ElectronicBadge leg={electronicLeg} /> },
          { label: '纸质版', value: <PaperBadge leg={paperLeg} count={count} requiredCopies={requiredCopies} /> },
          { label: '电子版校验码', value: code },
          { label: '报送情况', value: isComplete ? <StatusBadge tone="ok" label="报送齐全" /> : '尚未齐全' },
        ]}
      />
      <WhatIsMissing {...legs} />
      {code && (
        <div>
          <ButtonLink href={`/nominations/packages/${packageId}/package.pdf`} isDownload>
            打印全套材料（名册和登记表，一式{requiredCopies}份）
          </ButtonLink>
          <p className="muted">双面打印，每页下方有校验码。盖章后整套报送；打印后如有改动，校验码会变，须重新打印。</p>
        </div>
      )}
      {prints.length > 0 && <Prints prints={prints} />}
      {receipts.length > 0 && <Receipts receipts={receipts} />}
    </Stack>
  );
}

function WhatIsMissing({ electronicLeg, count, unsent }: Pick<Props, 'electronicLeg' | 'count' | 'unsent'>) {
  if (count.isOutdated)
    return (
      <Notice tone="bad" title="版本不一致">
        <p>已收到的纸质材料与现在的电子版不一致。提交全部修改后，请重新打印、盖章并报送。</p>
      </Notice>
    );
  if (electronicLeg === 'REPORTED' && unsent > 0)
    return (
      <Notice tone="warn" title={`还有 ${unsent} 名人选没有提交`}>
        <p>打印的材料只含已提交的人选。其余人选提交后，校验码会变，须重新打印。</p>
      </Notice>
    );
  return null;
}

function Prints({ prints }: Pick<Props, 'prints'>) {
  return (
    <DataTable
      caption="打印记录"
      rows={prints}
      rowKey={({ code }) => code}
      empty={null}
      columns={[
        { header: '校验码', isRowHeader: true, cell: ({ code }) => code },
        {
          header: '与电子版',
          cell: ({ isCurrent }) =>
            isCurrent ? <StatusBadge tone="ok" label="一致" /> : <StatusBadge label="已有改动" />,
        },
        { header: '首次打印', cell: ({ printedAt }) => <Instant at={printedAt} /> },
        { header: '打印人', cell: ({ printedByName }) => printedByName },
      ]}
    />
  );
}

function Receipts({ receipts }: Pick<Props, 'receipts'>) {
  return (
    <DataTable
      caption="收件记录"
      rows={receipts.filter(({ isCorrected }) => !isCorrected)}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        { header: '收到日期', isRowHeader: true, cell: ({ receivedOn }) => formatDay(receivedOn) },
        { header: '校验码', cell: ({ code }) => code },
        { header: '份数', cell: ({ copies }) => copies, isNumeric: true },
        { header: '盖章', cell: ({ isSealed }) => <SealBadge isSealed={isSealed} /> },
        { header: '收到时版本', cell: ({ isVersionCurrent }) => <VersionBadge isCurrent={isVersionCurrent} /> },
        { header: '备注', cell: ({ note }) => note },
      ]}
    />
  );
}

export function SealBadge({ isSealed }: { isSealed: boolean }) {
  return isSealed ? <StatusBadge tone="ok" label="已盖章" /> : <StatusBadge tone="warn" label="未盖章" />;
}

export function VersionBadge({ isCurrent }: { isCurrent: boolean }) {
  return isCurrent ? <StatusBadge tone="ok" label="一致" /> : <StatusBadge tone="bad" label="版本不一致" />;
}
