import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { TermBadge } from '@/components/ui/state-badge';
import { StatusBadge } from '@/components/ui/status-badge';
import { TextLink } from '@/components/ui/text-link';
import type { RosterLine } from '@/lib/domain/appointment/instructor-roster';
import { formatDay } from '@/lib/domain/calendar-day';
import { channelLabels } from '@/lib/domain/glossary';

/** 花名册, one line a person. */
export function InstructorTable({ lines, empty }: { lines: readonly RosterLine[]; empty: ReactNode }) {
  return (
    <DataTable
      caption="指导员花名册"
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
        { header: '推荐单位', cell: ({ organizationName }) => organizationName },
        { header: '区域', isShort: true, cell: ({ region }) => region || '—' },
        { header: '联系电话', isShort: true, cell: ({ phone }) => phone || '—' },
        { header: '聘书编号', cell: ({ letterNumber }) => letterNumber },
        { header: '聘期至', isShort: true, cell: ({ endsOn }) => formatDay(endsOn) },
        {
          header: '状态',
          isShort: true,
          cell: ({ state, hasOpenChange }) => (
            <>
              <TermBadge state={state} /> {hasOpenChange && <StatusBadge tone="warn" label="变动待定" />}
            </>
          ),
        },
      ]}
    />
  );
}
