import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { TermBadge } from '@/components/ui/state-badge';
import { StatusBadge } from '@/components/ui/status-badge';
import { TextLink } from '@/components/ui/text-link';
import type { EndingBoard } from '@/lib/domain/appointment/ending-board';
import { formatDay } from '@/lib/domain/calendar-day';
import { channelLabels } from '@/lib/domain/glossary';

interface Props {
  lines: EndingBoard['lines'];
  caption: string;
  /** Whether 续聘 can be put forward from here. */
  canPropose: boolean;
  empty: ReactNode;
}

/** 届满看板, the soonest first, with the one thing to do. */
export function EndingTable({ lines, caption, canPropose, empty }: Props) {
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      rows={lines}
      rowKey={({ personId }) => personId}
      empty={empty}
      columns={[
        {
          header: '姓名',
          isRowHeader: true,
          isShort: true,
          cell: ({ personId, name }) => <TextLink href={`/instructors/${personId}`}>{name}</TextLink>,
        },
        { header: '途径', isShort: true, cell: ({ channel }) => channelLabels[channel] },
        { header: '管理单位', cell: ({ unit }) => unit.name },
        { header: '聘书编号', cell: ({ letterNumber }) => letterNumber },
        { header: '聘期至', isShort: true, cell: ({ endsOn }) => formatDay(endsOn) },
        { header: '剩余', isShort: true, cell: ({ daysLeft }) => remaining(daysLeft) },
        { header: '状态', isShort: true, cell: ({ state }) => <TermBadge state={state} /> },
        {
          header: '办理',
          isShort: true,
          cell: ({ personId, name, state, hasOpenChange }) => {
            if (hasOpenChange) return <StatusBadge tone="warn" label="变动待定" />;
            if (!canPropose || state === 'SUSPENDED') return '—';
            return (
              <TextLink href={`/instructors/${personId}/change?event=renew`} aria-label={`提出${name}续聘`}>
                提出续聘
              </TextLink>
            );
          },
        },
      ]}
    />
  );
}

function remaining(days: number): string {
  if (days < 0) return `已过${-days}日`;
  return days === 0 ? '今日届满' : `${days}日`;
}
