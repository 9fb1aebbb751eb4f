import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Instant } from '@/components/ui/instant';
import { StatusBadge } from '@/components/ui/status-badge';
import { TextLink } from '@/components/ui/text-link';
import type { Tone } from '@/components/ui/tone';
import { type IntentionState, intentionStateLabels } from '@/lib/domain/nomination/intention';

interface Row {
  id: string;
  batchTitle: string;
  state: IntentionState;
  /** Masked */
  name: string;
  maskedPhone: string;
  organization: string;
  registeredAt: string;
  handedTo: string | null;
}

const tones: Record<IntentionState, Tone> = {
  REGISTERED: 'warn',
  HANDED: 'warn',
  ADOPTED: 'ok',
  DECLINED: 'neutral',
  WITHDRAWN: 'neutral',
};

export function IntentionBadge({ state }: { state: IntentionState }) {
  return <StatusBadge tone={tones[state]} label={intentionStateLabels[state]} />;
}

export function IntentionTable({ rows }: { rows: readonly Row[] }) {
  return (
    <DataTable
      caption="报名意向，新的在前"
      isCaptionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title="没有报名意向" action={<TextLink href="/nominations">打开推荐申报</TextLink>}>
          党员登记的意向由党群工作处转交推荐单位，列在这里。
        </EmptyState>
      }
      columns={[
        {
          header: '姓名',
          isRowHeader: true,
          cell: ({ id, name }) => <TextLink href={`/nominations/intentions/${id}`}>{name || '已删除'}</TextLink>,
        },
        { header: '联系电话', cell: ({ maskedPhone }) => maskedPhone || '—' },
        { header: '批次', cell: ({ batchTitle }) => batchTitle },
        { header: '希望推荐的单位', cell: ({ organization }) => organization || '由党群工作处联系' },
        { header: '登记时间', cell: ({ registeredAt }) => <Instant at={registeredAt} /> },
        { header: '转交', cell: ({ handedTo }) => handedTo ?? '—' },
        { header: '状态', cell: ({ state }) => <IntentionBadge state={state} /> },
      ]}
    />
  );
}
