import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { CandidateBadge } from '@/components/ui/state-badge';
import { StatusBadge } from '@/components/ui/status-badge';
import { TextLink } from '@/components/ui/text-link';
import { candidateStateLabels, channelLabels, conflictKindLabels } from '@/lib/domain/glossary';
import type { AgendaRow } from './agenda-row';
import classes from './review.module.css';

interface Props {
  rows: readonly AgendaRow[];
  canTick: boolean;
  isScored: boolean;
}

/** 议程: nominees with who keeps away, the votes, and what is proposed. */
export function AgendaTable({ rows, canTick, isScored }: Props) {
  return (
    <DataTable
      caption="议程"
      isCaptionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title="没有符合条件的人选">换一个途径或者结果查看。</EmptyState>}
      columns={[
        {
          header: '姓名',
          isShort: true,
          isRowHeader: true,
          cell: ({ id, candidateId, name }) => (
            <span className={classes.choice}>
              {canTick && <input type="checkbox" name="itemIds[]" value={id} aria-label={`选择${name}`} />}
              <TextLink href={`/reviews/${candidateId}`}>{name}</TextLink>
            </span>
          ),
        },
        { header: '推荐单位', cell: ({ organizationName }) => organizationName },
        { header: '途径', isShort: true, cell: ({ channel }) => channelLabels[channel] },
        {
          header: '回避',
          cell: ({ recused }) =>
            recused.map(({ memberName, kind }) => `${memberName}（${conflictKindLabels[kind]}）`).join('、') || '—',
        },
        ...(isScored
          ? [{ header: '评分', isNumeric: true, cell: ({ median }: AgendaRow) => (median === null ? '—' : median) }]
          : []),
        { header: '票数', isShort: true, cell: (row) => <Votes {...row} /> },
        { header: '结果', cell: (row) => <Result {...row} /> },
      ]}
    />
  );
}

function Votes({ tally, hasCarried }: AgendaRow) {
  if (!tally) return '—';
  const { agree, disagree, abstain } = tally;
  return (
    <>
      同意{agree} 不同意{disagree} 弃权{abstain} {!hasCarried && <StatusBadge tone="warn" label="未达到" />}
    </>
  );
}

function Result({ state, result, rank, reason }: AgendaRow) {
  const isGone = result === null ? state !== 'QUALIFIED' : !['QUALIFIED', result].includes(state);
  return (
    <>
      {result ? `${candidateStateLabels[result]}${rank === null ? '' : `（第${rank}）`}` : '未拟定'}
      {isGone && (
        <>
          {' '}
          <CandidateBadge state={state} />
        </>
      )}
      {reason && <span className={classes.reasonNote}>{reason}</span>}
    </>
  );
}
