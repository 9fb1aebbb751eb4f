import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Instant } from '@/components/ui/instant';
import { StatusBadge } from '@/components/ui/status-badge';

interface Receipt {
  organizationId: string;
  organizationName: string;
  openedAt: string | null;
  signedAt: string | null;
  signedByName: string;
  remindedAt: string | null;
  reminders: number;
}

/** 签收台账: those who have not signed stand first. */
export function NoticeReceipts({ receipts }: { receipts: readonly Receipt[] }) {
  return (
    <DataTable
      caption="签收台账"
      isCaptionHidden
      rows={receipts}
      rowKey={({ organizationId }) => organizationId}
      empty={<EmptyState title="通知还没有发布">发布后，各单位的阅读和签收情况列在这里。</EmptyState>}
      columns={[
        { header: '单位', isRowHeader: true, cell: ({ organizationName }) => organizationName },
        { header: '状态', cell: (receipt) => <ReceiptBadge {...receipt} /> },
        { header: '阅读时间', cell: ({ openedAt }) => openedAt && <Instant at={openedAt} /> },
        { header: '签收人', cell: ({ signedByName }) => signedByName },
        { header: '签收时间', cell: ({ signedAt }) => signedAt && <Instant at={signedAt} /> },
        { header: '催办', cell: ({ reminders }) => (reminders > 0 ? `${reminders}次` : '') },
      ]}
    />
  );
}

function ReceiptBadge({ openedAt, signedAt }: Pick<Receipt, 'openedAt' | 'signedAt'>) {
  if (signedAt) return <StatusBadge tone="ok" label="已签收" />;
  return openedAt ? <StatusBadge tone="warn" label="已阅读，未签收" /> : <StatusBadge tone="bad" label="未阅读" />;
}
