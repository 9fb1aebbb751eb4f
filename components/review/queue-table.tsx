'use client';
import { type ReactNode, useRef } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { Instant } from '@/components/ui/instant';
import { ProxyBadge } from '@/components/ui/proxy-notice';
import { ShortcutSwitch } from '@/components/ui/shortcut-switch';
import { CandidateBadge } from '@/components/ui/state-badge';
import { StatusBadge } from '@/components/ui/status-badge';
import { TextLink } from '@/components/ui/text-link';
import type { Tone } from '@/components/ui/tone';
import { useShortcuts } from '@/components/ui/use-shortcuts';
import type { FindingVerdict } from '@/lib/domain/finding';
import { channelLabels, findingVerdictLabels } from '@/lib/domain/glossary';
import type { QueueRow } from '@/lib/domain/review/queue-row';

interface Props {
  rows: readonly QueueRow[];
  /** Query of the filter, which the review page keeps for the way on and back. */
  query: string;
  empty: ReactNode;
}

const tones: Record<FindingVerdict, Tone> = { PASS: 'ok', NEED_EVIDENCE: 'warn', FAIL: 'bad' };

/** The queue. J and K go from row to row, Enter opens: a reviewer's hands stay on the keyboard. */
export function QueueTable({ rows, query, empty }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const shortcuts = useShortcuts((key) => {
    if (key !== 'J' && key !== 'K') return false;
    const links = [...(frame.current?.querySelectorAll<HTMLElement>('tbody th a') ?? [])];
    const here = links.indexOf(document.activeElement as HTMLElement);
    links[Math.max(0, key === 'J' ? here + 1 : here - 1)]?.focus();
    return true;
  });
  return (
    <div ref={frame}>
      <DataTable
        caption="审核队列"
        isCaptionHidden
        rows={rows}
        rowKey={([id]) => id}
        empty={empty}
        columns={[
          {
            header: '姓名',
            isShort: true,
            isRowHeader: true,
            cell: ([id, name]) => <TextLink href={`/reviews/${id}${query && `?${query}`}`}>{name}</TextLink>,
          },
          { header: '推荐单位', cell: ([, , organization]) => organization },
          { header: '途径', isShort: true, cell: ([, , , channel]) => channelLabels[channel] },
          {
            header: '状态',
            isShort: true,
            cell: ([, , , , state, , , isLate, hasProxy]) => (
              <>
                <CandidateBadge state={state} /> {isLate && <StatusBadge tone="warn" label="逾期" />}{' '}
                {hasProxy && <ProxyBadge />}
              </>
            ),
          },
          {
            header: '自动核对',
            isShort: true,
            cell: ([, , , , , , verdict]) =>
              verdict ? <StatusBadge tone={tones[verdict]} label={findingVerdictLabels[verdict]} /> : '未核对',
          },
          { header: '提交时间', isShort: true, cell: ([, , , , , submittedAt]) => <Instant at={submittedAt} /> },
        ]}
      />
      {rows.length > 0 && <ShortcutSwitch {...shortcuts} hint="J 下一行，K 上一行，回车打开" />}
    </div>
  );
}
