import { DataTable } from '@/components/ui/data-table';
import { TextLink } from '@/components/ui/text-link';
import { rosterQuery } from '@/lib/domain/appointment/instructor-roster';
import type { FigureGroup } from '@/lib/domain/appointment/roster-statistics';

/** Figures of one kind; each leads to the people whom it counts, where they may be seen. */
export function FigureTable({ group, isListable }: { group: FigureGroup; isListable: boolean }) {
  return (
    <DataTable
      caption={group.title}
      isCaptionHidden
      rows={group.figures}
      rowKey={({ label }) => label}
      empty={<p className="muted">还没有在聘的指导员</p>}
      columns={[
        { header: '类别', isRowHeader: true, cell: ({ label }) => label },
        {
          header: '人数',
          isNumeric: true,
          cell: ({ label, count, filter }) =>
            isListable && filter && count > 0 ? (
              <TextLink href={`/instructors?${rosterQuery(filter)}`} aria-label={`${label}：${count}人，查看名单`}>
                {count}
              </TextLink>
            ) : (
              count
            ),
        },
      ]}
    />
  );
}
