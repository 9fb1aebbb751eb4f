'use client';
import { type ReactNode, useRef } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { Instant } from '@/components/ui/instant';
import { ProxyBadge } from '@/components/ui/proxy-notice';
import { ShortcutSwitch } from '@/components/ui/shortcut-switch';
import { ButtonRow } from '@/components/ui/stack';
import { CandidateBadge } from '@/components/ui/state-badge';
import { StatusBadge } from '@/components/ui/status-badge';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextLink } from '@/components/ui/text-link';
import type { Tone } from '@/components/ui/tone';
import { useShortcuts } from '@/components/ui/use-shortcuts';
import type { FindingVerdict } from '@/lib/domain/finding';
import { channelLabels, findingVerdictLabels } from '@/lib/domain/glossary';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { pendingStates } from '@/lib/domain/review/queue-filter';
import type { QueueRow } from '@/lib/domain/review/queue-row';
import classes from './review.module.css';

interface Props {
  rows: readonly QueueRow[];
  /** Query of the filter, which the review page keeps for the way on and back. */
  query: string;
  /** Whether nominees under review can be ticked, to be dealt with together. */
  canChoose: boolean;
  empty: ReactNode;
}

const tones: Record<FindingVerdict, Tone> = { PASS: 'ok', NEED_EVIDENCE: 'warn', FAIL: 'bad' };

/** Working days after which a nominee has waited too long to be overlooked. */
const LONG_WAIT = 10;

const keys = [
  ['J', '下一行'],
  ['K', '上一行'],
  ['X', '勾选'],
  ['回车', '打开'],
] as const;

/** The queue. J and K go from row to row, Enter opens: a reviewer's hands stay on the keyboard. */
export function QueueTable({ rows, query, canChoose, empty }: Props) {
  const frame = useRef<HTMLFormElement>(null);
  const shortcuts = useShortcuts((key) => {
    if (!['J', 'K', 'X'].includes(key)) return false;
    const links = [...(frame.current?.querySelectorAll<HTMLElement>('tbody th a') ?? [])];
    const here = links.indexOf(document.activeElement as HTMLElement);
    if (key === 'X') {
      links[here]?.closest('th')?.querySelector<HTMLElement>('input')?.click();
      return here >= 0;
    }
    links[Math.max(0, key === 'J' ? here + 1 : here - 1)]?.focus();
    return true;
  });
  return (
    <form ref={frame} className={classes.chosen} method="get" action="/reviews/chosen" aria-label="勾选人选">
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
            cell: ([id, name, , , state]) => (
              <span className={classes.choice}>
                {canChoose && pendingStates.includes(state) && (
                  <input type="checkbox" name="id" value={id} aria-label={`勾选${name}`} />
                )}
                <TextLink href={`/reviews/${id}${query && `?${query}`}`}>{name}</TextLink>
              </span>
            ),
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
          {
            header: '在办',
            isShort: true,
            cell: ([, , , , state, , , , , , days]) => <Waiting state={state} days={days} />,
          },
          { header: '审核人', isShort: true, cell: ([, , , , , , , , , reviewer]) => reviewer ?? '未分配' },
        ]}
      />
      {rows.length > 0 && (
        <ButtonRow>
          {canChoose && <SubmitButton variant="default">分配或批量通过所勾选的人选</SubmitButton>}
          <ShortcutSwitch {...shortcuts} keys={keys} />
        </ButtonRow>
      )}
    </form>
  );
}

/** How long a nominee under review has waited; who is decided waits no more. */
function Waiting({ state, days }: { state: CandidateState; days: number }) {
  if (!pendingStates.includes(state)) return '—';
  const label = `${days}个工作日`;
  return days > LONG_WAIT ? <StatusBadge tone="warn" label={label} /> : label;
}
